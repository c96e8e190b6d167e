import { type Job, jobOf } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/**
 * A job that somebody may see: their own, or one for an organisation whose documents they may read.
 * @throws Problem not-found, denied
 */
export async function seenJob(service: Service, actor: Actor, name: string): Promise<Job> {
  const { database } = service.store;
  const job = await jobOf(database, actor.region, name);
  if (!job) throw new Problem("not-found", "没有这项任务");
  if (job.person === actor.person) return job;
  const { organisation } = job.input as { readonly organisation?: string };
  if (organisation === undefined) throw new Problem("not-found", "没有这项任务");
  await demand(database, actor, "document.read", organisation);
  return job;
}
