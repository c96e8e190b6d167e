import { type BrokenSum, type Judgements, reasonOf } from "../judgements/judged-sums.ts";
import { markdownTable } from "../markdown-table.ts";
import { percent } from "./report.ts";

/** Sums that do not hold, by whose error that is and why, each with its share of the sums judged; then those not looked at. */
export function sumSection(broken: readonly BrokenSum[], sums: number, judgements: Judgements): string {
  const counts = new Map<string | null, number>();
  for (const sum of broken) {
    const reason = reasonOf(sum, judgements);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const known = Object.entries(judgements.reasons).filter(([reason]) => counts.has(reason));
  const row = (whose: string, meaning: string, count: number) => [whose, meaning, count, percent(count, sums)];
  const rows = known.map(([reason, { verdict, meaning }]) => row(verdict, meaning, counts.get(reason) ?? 0));
  const unjudged = broken.filter((sum) => reasonOf(sum, judgements) === null);
  const ofVerdict = (wanted: string) =>
    known.reduce((all, [reason, { verdict }]) => all + (verdict === wanted ? (counts.get(reason) ?? 0) : 0), 0);
  const columns = [
    { heading: "Error of" },
    { heading: "Why" },
    { heading: "Sums", numeric: true },
    { heading: "Share", numeric: true },
  ];
  const totals = [
    row("document", "All", ofVerdict("document")),
    row("ours", "All", ofVerdict("ours")),
    row("–", "Not judged", unjudged.length),
  ];
  const places = unjudged.map(({ document, page, axis, row: at, column, stated }) => {
    return `- ${document}, page ${page}, ${axis}, row ${at}, column ${column}: ${stated}`;
  });
  return [markdownTable(columns, [...rows, ...totals]), ...(places.length > 0 ? [places.join("\n")] : [])].join("\n\n");
}
