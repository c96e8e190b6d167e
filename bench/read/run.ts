import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { projectPath, suiteNeeds } from "../../testing/needs.ts";
import { findCorpus } from "../accuracy/corpus.ts";
import { pageCount } from "../accuracy/page-count.ts";
import { replaceSection } from "../replace-section.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { coldCommand, coldStart, peakMemory } from "./alone.ts";
import { timeFolder } from "./folder.ts";
import { loadLine, readingTable } from "./rows.ts";

/**
 * Measures how fast published PDFs are read, against pdftotext: `npm run bench -- read [--quick]`. Prints a Markdown
 * table with the aims and puts it into docs/performance.md. Needs the build, pdftotext and the published documents;
 * `--quick` measures one round and prints only.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
const COLD_PAGES = 25;
const PAGE = projectPath("docs", "performance.md");
const SECTION = "Reading PDFs";

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
const setting = currentSetting();
const [load = 0] = loadavg();
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
const text = `${table}\n\n${settingLine(setting)} ${loadLine(load, setting.cores)}`;
process.stdout.write(`${text}\n`);
if (!values.quick) writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), SECTION, text));
