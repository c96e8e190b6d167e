import { appendAudit, cancelJob } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { seenJob } from "./seen-job.ts";

/**
 * Cancels a job that one asked for oneself.
 * @throws Problem not-found, denied; not-now when it is at its end
 */
export async function cancel(service: Service, actor: Actor, name: string): Promise<void> {
  const { region, person } = actor;
  const job = await seenJob(service, actor, name);
  if (job.person !== person) throw new Problem("denied", "只能取消自己提出的任务");
  await service.store.database.transaction(async (queries) => {
    if (!(await cancelJob(queries, region, name))) throw new Problem("not-now", "任务已经结束");
    const at = service.now();
    await appendAudit(queries, { region, person, action: "job.cancel", target: `job/${name}`, at });
  });
}
