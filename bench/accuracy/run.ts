import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { scoreGoldenTables } from "../../testing/golden/read-all.ts";
import { projectPath } from "../../testing/needs.ts";
import { goldenSection } from "../golden/golden-section.ts";
import { judgedProblems } from "../judgements/judged-problems.ts";
import { judgedSums } from "../judgements/judged-sums.ts";
import { replaceSection } from "../replace-section.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { type Corpus, findCorpus } from "./corpus.ts";
import { declarationsOff } from "./declarations.ts";
import { layoutSection } from "./layout-section.ts";
import { measureLayouts } from "./layouts.ts";
import { type DocumentFigures, measureDocument } from "./measure-document.ts";
import { countJudged, problemSection } from "./problem-section.ts";
import { documentSection, scoreSection } from "./report.ts";
import { type Score, totalScore } from "./score.ts";
import { scoreText } from "./score-text.ts";
import { sumSection } from "./sum-section.ts";
import { missedThresholds } from "./thresholds.ts";
import { totalDocuments } from "./total-documents.ts";

/**
 * Measures the checker on the published documents: `npm run accuracy -- [--out FILE] [--write]`. Text documents are scored
 * against the answer key, PDFs are counted, their sums and golden tables judged. Prints Markdown; `--out` writes it, dated, to a file
 * too, `--write` into docs/accuracy.md. Ends with 1 when the
 * documents are not there, one of them cannot be read, or a threshold is missed.
 */
async function measureCorpus({ scorer, keyed, pdfs }: Corpus): Promise<{ report: string; failures: string[] }> {
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
  const judgements = judgedProblems();
  const layouts = await measureLayouts(LAYOUT_SEEDS);
  const judged = countJudged(total.reported, documents.length, judgements);
  const report = [
    "### Against the answer key",
    scoreSection(scores),
    declarationsOff(),
    "### PDFs",
    `${documentSection(documents)}${failed}`,
    "### Errors and warnings on the PDFs",
    problemSection(total.reported, documents.length, judgements),
    "### Made-up documents",
    layoutSection(layouts),
    "### Sums that do not hold",
    sumSection(total.broken, total.sums, judgedSums()),
    "### Golden tables",
    goldenSection(await scoreGoldenTables()),
  ].join("\n\n");
  return { report, failures: [...unread, ...missedThresholds(totalScore([...scores.values()]), judged, layouts)] };
}

/** Other seeds than the tests use. */
const LAYOUT_SEEDS = [101, 102, 103, 104, 105, 106];

const { values } = parseArgs({ options: { out: { type: "string" }, write: { type: "boolean" } } });
const corpus = findCorpus();
if (typeof corpus === "string") {
  process.stderr.write(`${corpus}\n`);
  process.exitCode = 1;
} else {
  const { report, failures } = await measureCorpus(corpus);
  process.stdout.write(`${report}\n`);
  for (const each of failures) process.stderr.write(`${each}\n`);
  if (values.out !== undefined) {
    const file = resolve(values.out);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `# Accuracy\n\n${settingLine(currentSetting())}\n\n${report.replaceAll(/^###/gm, "##")}\n`);
  }
  if (values.write) {
    const file = projectPath("docs", "accuracy.md");
    const text = `${settingLine(currentSetting())} By \`npm run accuracy -- --write\`.\n\n${report}`;
    writeFileSync(file, replaceSection(readFileSync(file, "utf8"), "Latest figures", text));
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}
