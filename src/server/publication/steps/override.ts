import { z } from "zod";
import { addAnswer, answersOf, checkOf } from "../../../store/index.ts";
import { isClosed, newestAnswers, statusOf, stops } from "../../findings/status.ts";
import { Problem } from "../../problem.ts";
import { demand } from "../../rights/demand.ts";
import { name, reason } from "../fields.ts";
import { stepOf } from "../step.ts";

/**
 * Lets a problem pass although it stands, with a reason: the head of the unit an error, the secrecy reviewer, and nobody else,
 * what touches secrecy or privacy.
 */
export const override = stepOf(z.object({ finding: name, reason }), async (acting, { finding, reason: why }) => {
  const { service, actor, now, today, publication } = acting;
  const key = { region: actor.region, publication: publication.publication };
  const check = await checkOf(service.store.database, key, publication.data.check);
  const found = check?.findings.find((each) => each.finding === finding);
  if (!found) throw new Problem("not-found", "最近一次自查没有这个问题");
  const permission = found.protects === null ? "publication.override" : "publication.overrideSecrecy";
  await demand(service.store.database, actor, permission, publication.organisation);
  if (!stops({ severity: found.problem.severity, protects: found.protects }))
    throw new Problem("not-now", "这个问题不影响公开，不需要放行");
  return async (queries) => {
    const newest = newestAnswers(await answersOf(queries, key.region, [key.publication])).get(finding);
    if (isClosed(statusOf(newest, today))) throw new Problem("not-now", "这个问题已经豁免或者放行");
    const { person } = actor;
    await addAnswer(queries, key, { finding, answer: "overridden", reason: why, expires: null, person, at: now });
    return { event: { finding, reason: why, version: check?.version ?? null } };
  };
});
