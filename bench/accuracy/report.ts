import { type Column, markdownTable } from "../markdown-table.ts";
import type { DocumentFigures } from "./measure-document.ts";
import { type Score, totalScore } from "./score.ts";
import { totalDocuments } from "./total-documents.ts";

const number = (heading: string): Column => ({ heading, numeric: true });

/** A share in per cent, one place; a dash when there is nothing to take a share of. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function scoreRow(name: string, score: Score): string[] {
  const { found, wanted, right, reported, trapped, traps } = score;
  return [
    name,
    `${found}/${wanted}`,
    percent(found, wanted),
    `${right}/${reported}`,
    percent(right, reported),
    `${trapped}/${traps}`,
    score.recall
      .flatMap(({ missed }) => missed)
      .sort()
      .join(" ") || "–",
  ];
}

/** The documents with an answer key: what was found, what was wrong, what was missed, then the same by way of finding. */
export function scoreSection(scores: ReadonlyMap<string, Score>): string {
  const total = totalScore([...scores.values()]);
  const columns = [{ heading: "Document" }, ...["Found", "Recall", "Right", "Precision", "Traps reported"].map(number)];
  const rows = [...scores].map(([name, score]) => scoreRow(name, score));
  const all = scoreRow("All", total).with(-1, "");
  const ways = total.recall.map(({ detect, found, wanted }) => [detect, `${found}/${wanted}`, percent(found, wanted)]);
  return [
    markdownTable([...columns, { heading: "Missed" }], [...rows, all]),
    markdownTable([{ heading: "Found by" }, number("Found"), number("Recall")], ways),
  ].join("\n\n");
}

function documentRow({
  file,
  pages,
  tables,
  sums,
  sumsHeld,
  problems,
  ...times
}: DocumentFigures): (string | number)[] {
  return [
    file,
    pages,
    tables,
    sums,
    sumsHeld,
    percent(sumsHeld, sums),
    problems.error,
    problems.warning,
    problems.info,
    (times.readMilliseconds / 1000).toFixed(2),
    Math.round(times.checkMilliseconds),
  ];
}

/** The PDFs, one row each, and all of them together. */
export function documentSection(documents: readonly DocumentFigures[]): string {
  const figures = [
    "Pages",
    "Tables",
    "Sums judged",
    "Held",
    "Share",
    "Errors",
    "Warnings",
    "Infos",
    "Read, s",
    "Check, ms",
  ];
  const total = totalDocuments(documents, `All ${documents.length}`);
  return markdownTable([{ heading: "Document" }, ...figures.map(number)], [...documents, total].map(documentRow));
}
