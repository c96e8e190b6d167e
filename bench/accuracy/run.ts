import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { scoreGoldenTables } from "../../testing/golden/read-all.ts";
import { goldenSection } from "../golden/golden-section.ts";
import { judgedSums } from "../judgements/judged-sums.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { type Corpus, findCorpus } from "./corpus.ts";
import { type DocumentFigures, measureDocument } from "./measure-document.ts";
import { documentSection, scoreSection } from "./report.ts";
import type { Score } from "./score.ts";
import { scoreText } from "./score-text.ts";
import { sumSection } from "./sum-section.ts";
import { totalDocuments } from "./total-documents.ts";

/**
 * Measures the checker on the published documents: `npm run accuracy -- [--out FILE]`. Text documents are scored against
 * the answer key, PDFs are counted, their sums and golden tables judged. Prints Markdown; `--out` writes it, dated, to a file too. Ends with 1 when the
 * documents are not there or one of them cannot be read.
 */
async function measureCorpus({ scorer, keyed, pdfs }: Corpus): Promise<{ report: string; unread: string[] }> {
  const scores = new Map<string, Score>();
  for (const text of keyed) scores.set(text.id, await scoreText(text, scorer));
  const documents: DocumentFigures[] = [];
  const unread: string[] = [];
  for (const path of pdfs) {
    try {
      documents.push(await measureDocument(path));
    } catch (error) {
      unread.push(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const failed = unread.length > 0 ? `\n\n${unread.length} of ${pdfs.length} PDFs could not be read or checked.` : "";
  const total = totalDocuments(documents, "all");
  const report = [
    "### Against the answer key",
    scoreSection(scores),
    "### PDFs",
    `${documentSection(documents)}${failed}`,
    "### Sums that do not hold",
    sumSection(total.broken, total.sums, judgedSums()),
    "### Golden tables",
    goldenSection(await scoreGoldenTables()),
  ].join("\n\n");
  return { report, unread };
}

const { values } = parseArgs({ options: { out: { type: "string" } } });
const corpus = findCorpus();
if (typeof corpus === "string") {
  process.stderr.write(`${corpus}\n`);
  process.exitCode = 1;
} else {
  const { report, unread } = await measureCorpus(corpus);
  process.stdout.write(`${report}\n`);
  for (const each of unread) process.stderr.write(`${each}\n`);
  if (values.out !== undefined) {
    const file = resolve(values.out);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `# Accuracy\n\n${settingLine(currentSetting())}\n\n${report.replaceAll(/^###/gm, "##")}\n`);
  }
  process.exitCode = unread.length > 0 ? 1 : 0;
}
