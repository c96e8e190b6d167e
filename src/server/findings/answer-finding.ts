import { addAnswer, checkOf, type Queries, type StoredFinding } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { seenPublication } from "../publication/act.ts";
import type { Publication } from "../publication/content.ts";
import { record } from "../publication/record.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** What a unit says of a finding: that it was put right, or that it is none, with the reason. */
export interface AnswerFinding {
  readonly publication: string;
  readonly finding: string;
  readonly answer: "fixed" | "disputed";
  readonly reason?: string | undefined;
}

/**
 * A finding of the newest check of a publication.
 * @throws Problem not-found
 */
export async function currentFinding(
  queries: Queries,
  region: string,
  { publication, data }: Publication,
  finding: string,
): Promise<StoredFinding> {
  const check = data.check === null ? null : await checkOf(queries, { region, publication }, data.check);
  const found = check?.findings.find((each) => each.finding === finding);
  if (!found) throw new Problem("not-found", "最近一次自查没有这个问题");
  return found;
}

/**
 * Puts a unit's answer to a finding on record. It closes nothing: the next check tells whether it is fixed, a reviewer whether
 * the dispute is right. Returns the number of the publication's events.
 * @throws Problem not-found, denied; invalid-request for a dispute without a reason
 */
export async function answerFinding(
  service: Service,
  actor: Actor,
  { publication: name, finding, answer, reason }: AnswerFinding,
): Promise<number> {
  const { database } = service.store;
  const { region, person } = actor;
  const publication = await seenPublication(database, actor, name);
  await demand(database, actor, "finding.answer", publication.organisation);
  if (answer === "disputed" && reason === undefined) throw new Problem("invalid-request", "有异议的，请写明理由");
  return record(service, actor, name, async (queries, held, at) => {
    await currentFinding(queries, region, held, finding);
    const key = { region, publication: name };
    await addAnswer(queries, key, { finding, answer, reason: reason ?? null, expires: null, person, at });
    return { type: "answerFinding", data: { finding, answer, reason: reason ?? null } };
  });
}
