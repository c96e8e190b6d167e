import { answersOf, bookRow, checkOf, commentsOf, type PublicationCheck, type Queries } from "../../store/index.ts";
import { isClosed, newestAnswers, statusOf, stops } from "../findings/status.ts";
import type { Publication } from "./content.ts";
import type { Situation } from "./machine.ts";
import { DESKS } from "./states.ts";

/** How many of a check's findings still stop the publication. */
function openOf(check: PublicationCheck | null, closed: (finding: string) => boolean): Situation["open"] {
  const left = (check?.findings ?? []).filter(
    ({ finding, protects, problem }) => stops({ severity: problem.severity, protects }) && !closed(finding),
  );
  const guarded = left.filter(({ protects }) => protects !== null).length;
  return { guarded, others: left.length - guarded };
}

/** All that decides what may be done to a publication today (2026-03-20). */
export async function situationOf(
  queries: Queries,
  region: string,
  { publication, state, revision, book, version, data }: Publication,
  today: string,
): Promise<Situation> {
  const key = { region, publication };
  const check = data.check === null ? null : await checkOf(queries, key, data.check);
  const answers = newestAnswers(await answersOf(queries, region, [publication]));
  const head = book === null ? null : await bookRow(queries, { region, book });
  const comments = await commentsOf(queries, key);
  const blocking = comments.filter((comment) => comment.blocking && comment.resolvedAt === null);
  return {
    state,
    revision,
    checkIsCurrent: check !== null && head?.head === version && check.version === version,
    open: openOf(check, (finding) => isClosed(statusOf(answers.get(finding), today))),
    decisions: Object.fromEntries(Object.entries(data.decisions).map(([desk, { decision }]) => [desk, decision])),
    blocking: Object.fromEntries(DESKS.map((desk) => [desk, blocking.filter((each) => each.desk === desk).length])),
  };
}
