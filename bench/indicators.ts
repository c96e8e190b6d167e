import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "../src/read/index.ts";
import { formsOf, indicatorCoverage, linesOf } from "../src/understand/performance/index.ts";
import { corpusPath } from "../testing/needs.ts";
import { markdownTable } from "./markdown-table.ts";

const HEADINGS = [
  "Document",
  "Forms",
  "Indicators",
  "Operator and number",
  "Number alone",
  "Date",
  "Words",
  "Sentence without target",
  "Moved or doubtful",
  "Rows not read",
];

/**
 * Counts how the performance indicators of the published text documents are understood: `npx tsx bench/indicators.ts`. Prints Markdown: a row for
 * each document, then each indicator that has no number or date, with its words. Ends with 1 when the documents are not there.
 */
async function measure(files: readonly string[]): Promise<string> {
  const rows: (string | number)[][] = [];
  const rest: string[][] = [];
  for (const file of files) {
    const name = basename(file).slice(0, 3);
    const forms = formsOf(linesOf((await read(new Uint8Array(readFileSync(file)), basename(file))).blocks));
    const { indicators, withOperator, bareNumber, range, date, words, without, uncertain, unreadRows } =
      indicatorCoverage(forms);
    rows.push([
      name,
      forms.length,
      indicators,
      withOperator + range,
      bareNumber,
      date,
      words.length,
      without.length,
      uncertain,
      unreadRows,
    ]);
    rest.push(...words.map(({ title, target }) => [name, title, `words: ${target?.text ?? ""}`]));
    rest.push(...without.map(({ title }) => [name, title, "a sentence that names no target"]));
  }
  const counts = markdownTable(
    HEADINGS.map((heading, index) => ({ heading, numeric: index > 0 })),
    rows,
  );
  const list = markdownTable([{ heading: "Document" }, { heading: "Indicator" }, { heading: "Why no number" }], rest);
  return `${counts}\n\n${list}\n`;
}

const folder = corpusPath("corpus", "text");
const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
if (texts.length === 0) {
  process.stderr.write("The published documents are not here: set MINGZHANG_CORPUS to their folder.\n");
  process.exitCode = 1;
} else {
  process.stdout.write(await measure(texts.sort().map((name) => join(folder, name))));
}
