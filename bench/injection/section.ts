import { markdownTable } from "../markdown-table.ts";
import type { Case } from "./campaign.ts";
import { percent, type Tally, tallies, totalOf } from "./tally.ts";

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${percent(part, whole).toFixed(1)} %`);

function cells(row: Tally): (string | number)[] {
  return [
    row.name,
    row.planted,
    share(row.found, row.planted),
    row.breaking,
    share(row.breakingFound, row.breaking),
    share(row.breakingNamed, row.breaking),
  ];
}

/** The classes of which no mistake breaks a relation between printed numbers: only words can give them away. */
function unseen(rows: readonly Tally[]): string {
  const names = rows.filter(({ breaking }) => breaking === 0).map(({ name }) => name);
  return names.length === 0
    ? "Every class has mistakes that break a relation between printed numbers."
    : `No relation between printed numbers can see: ${names.join(", ")}. What is found of these is told by wording and dates.`;
}

/** How many documents of each kind took part: 30 composed, 12 published. */
export interface DocumentCount {
  readonly composed: number;
  readonly published: number;
}

/** The results of a campaign as Markdown: a row for each class of mistakes and one for all, then what cannot be seen. */
export function injectionSection(cases: readonly Case[], { composed, published }: DocumentCount): string {
  const rows = tallies(cases);
  const columns = ["Planted", "Found", "Break a relation", "of these found", "and named first"].map((heading) => ({
    heading,
    numeric: true,
  }));
  const documents = `${cases.length} mistakes, one at a time, in ${composed} composed and ${published} published documents without findings.`;
  return [
    documents,
    markdownTable([{ heading: "Mistake" }, ...columns], [...rows, totalOf(rows)].map(cells)),
    unseen(rows),
  ].join("\n\n");
}
