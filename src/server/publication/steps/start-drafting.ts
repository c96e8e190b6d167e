import { z } from "zod";
import { bookRow } from "../../../store/index.ts";
import { Problem } from "../../problem.ts";
import { name } from "../fields.ts";
import { stepOf } from "../step.ts";

/** Names the book that the document is made from: one of the same organisation and year. */
export const startDrafting = stepOf(z.object({ book: name }), ({ actor, publication }, { book }) => async (queries) => {
  const row = await bookRow(queries, { region: actor.region, book });
  if (!row || row.organisation !== publication.organisation) throw new Problem("not-found", "这个单位没有这本账");
  if (row.year !== publication.year)
    throw new Problem("invalid-request", `这本账是 ${row.year} 年的，公开的是 ${publication.year} 年`);
  return { book, event: { book } };
});
