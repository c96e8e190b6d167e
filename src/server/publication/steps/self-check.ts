import { z } from "zod";
import { addAnswer, addCheck, answersOf, checkOf, findingNames, readBook } from "../../../store/index.ts";
import { newestAnswers } from "../../findings/status.ts";
import { Problem } from "../../problem.ts";
import { checkBook, rechecked, reopenedBecause } from "../self-check.ts";
import { stepOf } from "../step.ts";

/**
 * Checks the newest version of the book as it would be published. A problem keeps its name from check to check; what was
 * called fixed and is still there, and what is no longer what was waived or let pass, is open again.
 */
export const selfCheck = stepOf(z.object({}), async ({ service, actor, now, publication }) => {
  const { database } = service.store;
  const { region, person } = actor;
  const key = { region, publication: publication.publication };
  const { book, data } = publication;
  const content = book === null ? null : await readBook(database, { region, book });
  if (book === null || !content) throw new Problem("not-found", "没有找到编制所用的账本");
  const before = data.check === null ? null : await checkOf(database, key, data.check);
  const known = await findingNames(database, key);
  const { format, result } = checkBook(content.content);
  const { findings, gone } = rechecked(result, before, known);
  const { number: version } = content;
  return async (queries) => {
    const number = (data.check ?? 0) + 1;
    const { ledger } = result;
    await addCheck(queries, key, { number, book, version, format, findings, gone, ledger, person, at: now });
    const newest = newestAnswers(await answersOf(queries, region, [key.publication]));
    const reopened: string[] = [];
    for (const each of findings) {
      const { finding } = each;
      const reason = reopenedBecause(each, newest.get(finding));
      if (reason === null) continue;
      reopened.push(finding);
      await addAnswer(queries, key, { finding, answer: "reopened", reason, expires: null, person, at: now });
    }
    const counts = Object.fromEntries(
      (["new", "still", "changed", "back"] as const).map((since) => [
        since,
        findings.filter((each) => each.since === since).length,
      ]),
    );
    return {
      version,
      data: { check: number },
      event: { check: number, book, version, ...counts, gone: gone.length, reopened },
    };
  };
});
