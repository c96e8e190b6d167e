import { addAnswer } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { seenPublication } from "../publication/act.ts";
import { dayInChina } from "../publication/deadline.ts";
import { record } from "../publication/record.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { currentFinding } from "./answer-finding.ts";

/** What a reviewer lets stand, why, and until when. */
export interface WaiveFinding {
  readonly publication: string;
  readonly finding: string;
  readonly reason: string;
  /** The last day on which it holds, 2026-12-31. */
  readonly expires: string;
}

/**
 * Lets a finding stand as it is until a day. What touches secrecy or privacy is not for reviewers to waive. Returns the number
 * of the publication's events.
 * @throws Problem not-found, denied, invalid-request
 */
export async function waiveFinding(
  service: Service,
  actor: Actor,
  { publication: name, finding, reason, expires }: WaiveFinding,
): Promise<number> {
  const { database } = service.store;
  const { region, person } = actor;
  const publication = await seenPublication(database, actor, name);
  await demand(database, actor, "finding.waive", publication.organisation);
  if (expires < dayInChina(service.now())) throw new Problem("invalid-request", "到期日在今天以前");
  return record(service, actor, name, async (queries, held, at) => {
    const { protects } = await currentFinding(queries, region, held, finding);
    if (protects !== null) throw new Problem("denied", "涉密和个人信息的问题，只能由保密审查员放行");
    const key = { region, publication: name };
    await addAnswer(queries, key, { finding, answer: "waived", reason, expires, person, at });
    return { type: "waiveFinding", data: { finding, reason, expires } };
  });
}
