import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { suiteNeeds } from "../../testing/needs.ts";
import { findCorpus } from "../accuracy/corpus.ts";
import { pageCount } from "../accuracy/page-count.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { coldCommand, coldStart, peakMemory } from "./alone.ts";
import { timeFolder } from "./folder.ts";
import { readingTable } from "./rows.ts";

/**
 * Measures how fast published PDFs are read, against pdftotext: `npm run bench -- read [--quick]`. Prints a Markdown
 * table with the aims. Needs the build, pdftotext and the published documents; `--quick` measures one round.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
const COLD_PAGES = 25;

interface Sized {
  readonly path: string;
  readonly bytes: number;
  readonly pages: number;
}

async function sizedOf(path: string): Promise<Sized> {
  const bytes = new Uint8Array(readFileSync(path));
  return { path, bytes: bytes.length, pages: await pageCount(bytes) };
}

function best(files: readonly Sized[], rank: (file: Sized) => number): Sized {
  return files.reduce((chosen, file) => (rank(file) > rank(chosen) ? file : chosen));
}

const { available, reason } = suiteNeeds("dist", "poppler");
if (!available) throw new Error(reason);
const corpus = findCorpus();
if (typeof corpus === "string") throw new Error(corpus);

const files = await Promise.all(corpus.pdfs.map(sizedOf));
const cold = best(files, ({ pages }) => -Math.abs(pages - COLD_PAGES));
const largest = [best(files, ({ bytes }) => bytes), best(files, ({ pages }) => pages)];
const times = values.quick ? 1 : 5;
const peaks: number[] = [];
for (const { path } of largest) peaks.push(await peakMemory(path));
const table = readingTable({
  coldStart: await coldStart(cold.path, times),
  coldCommand: await coldCommand(cold.path, times),
  coldPages: cold.pages,
  peakMemory: Math.max(...peaks),
  folder: await timeFolder(corpus.pdfs, values.quick ? 1 : 3),
  files: files.length,
  pages: files.reduce((sum, { pages }) => sum + pages, 0),
});
process.stdout.write(`${settingLine(currentSetting())}\n\n${table}\n`);
