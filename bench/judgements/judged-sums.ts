import { readFileSync } from "node:fs";
import { z } from "zod";
import { projectPath } from "../../testing/needs.ts";

/** A sum of a table that does not hold, and where its total stands. */
export interface BrokenSum {
  /** The first 16 hexadecimal digits of the file's SHA-256. */
  readonly document: string;
  readonly page: number;
  readonly axis: string;
  /** 0-based position of the total in its table, continued pages counted on. */
  readonly row: number;
  readonly column: number;
  /** The total as it is printed. */
  readonly stated: string;
}

const verdict = z.enum(["document", "ours"]);
const judgements = z.strictObject({
  /** Why sums do not hold, and whose error that is: the document's or ours. */
  reasons: z.record(z.string(), z.strictObject({ verdict, meaning: z.string() })),
  sums: z.array(
    z.strictObject({
      document: z.string().regex(/^[0-9a-f]{16}$/),
      file: z.string(),
      page: z.int().positive(),
      axis: z.enum(["rows", "columns", "codes"]),
      why: z.string(),
      cells: z.array(z.strictObject({ row: z.int(), column: z.int(), stated: z.string() })),
    }),
  ),
});

export type Judgements = z.infer<typeof judgements>;

/**
 * The sums that were judged: errors of the document on a picture of the page, levels added up by their arithmetic.
 * @throws Error when the file does not have its form, or gives a reason that it does not explain
 */
export function judgedSums(): Judgements {
  const parsed = judgements.parse(JSON.parse(readFileSync(projectPath("bench", "judgements", "sums.json"), "utf8")));
  const unexplained = parsed.sums.find(({ why }) => parsed.reasons[why] === undefined);
  if (unexplained) throw new Error(`sums.json does not explain “${unexplained.why}”`);
  return parsed;
}

/** Why a sum does not hold, as it was judged; null when nobody has judged it. */
export function reasonOf(sum: BrokenSum, { sums }: Judgements): string | null {
  const found = sums.find(
    ({ document, page, axis, cells }) =>
      document === sum.document &&
      page === sum.page &&
      axis === sum.axis &&
      cells.some(({ row, column, stated }) => row === sum.row && column === sum.column && stated === sum.stated),
  );
  return found?.why ?? null;
}
