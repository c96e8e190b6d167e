import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "../../src/read/index.ts";
import { understand } from "../../src/understand/index.ts";
import { corpusPath } from "../../testing/needs.ts";
import { exampleBooks } from "../../testing/round-trip/examples.ts";
import { markdownTable } from "../markdown-table.ts";
import { type Recall, recallOf } from "./recall.ts";

/**
 * Imports each published text document into an empty book, composes the book in the layout of its region and counts the
 * figures that come again: `npx tsx bench/intake/run.ts [--lost]`. `--lost` lists those that do not. Prints Markdown; ends
 * with 1 when the documents are not there.
 */
const { values } = parseArgs({ options: { lost: { type: "boolean" } } });

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** The example of the same body lends its region and units; the rest of the book comes from the document alone. */
async function measure(file: string): Promise<Recall | null> {
  const disclosure = await read(new Uint8Array(readFileSync(file)), basename(file));
  const { body } = understand(disclosure);
  const example = exampleBooks().find(
    ({ book }) => body?.endsWith(book.body.name) || book.body.name.endsWith(body ?? "?"),
  );
  return example ? recallOf(disclosure, example.book) : null;
}

const folder = corpusPath("corpus", "text");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
if (files.length === 0) {
  process.stderr.write("The published documents are not here: set MINGZHANG_CORPUS to their folder.\n");
  process.exitCode = 1;
}
const rows: (string | number)[][] = [];
for (const file of files.sort()) {
  const recall = await measure(join(folder, file));
  const name = file.slice(0, 3);
  if (!recall) {
    process.stderr.write(`${name}: no example is of the same body\n`);
    continue;
  }
  const { edits, refused, figures, same, numbers, printed, lost } = recall;
  rows.push([name, edits, refused, figures, same, share(same, figures), numbers, printed, share(printed, numbers)]);
  if (values.lost) for (const each of lost) process.stderr.write(`${name} ${each}\n`);
}
const headings = ["Edits", "Refused", "Figures", "Same again", "Share", "Numbers", "Printed again", "Share"];
const columns = [{ heading: "Document" }, ...headings.map((heading) => ({ heading, numeric: true }))];
if (rows.length > 0) process.stdout.write(`${markdownTable(columns, rows)}\n`);
