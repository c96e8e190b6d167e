import { csvRows } from "./csv-rows.ts";

const SAMPLE = 64 * 1024;
const FEWEST_ROWS = 3;
const SAME_SHARE = 0.9;

/**
 * Whether a text is a comma-separated table: its name says so and it has commas, or nearly all its lines have the same
 * three or more fields and none is a sentence.
 */
export function looksLikeCsv(text: string, file: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (!sample.includes(",")) return false;
  const rows = [...csvRows(sample)].filter((row) => row.length > 0);
  if (text.length > SAMPLE) rows.pop();
  if (/\.csv$/i.test(file)) return rows.some((row) => row.length > 1);
  if (rows.length < FEWEST_ROWS || /[。；\t]/.test(sample)) return false;
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].some(([fields, count]) => fields > 2 && count >= rows.length * SAME_SHARE);
}
