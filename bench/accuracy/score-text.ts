import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { check, documentReport, findingsReportOf, read, understand } from "../../src/index.ts";
import type { KeyedText } from "./corpus.ts";
import { parseScore, type Score } from "./score.ts";

/** Checks a text document as `mingzhang check --json` does, and has the findings scored against its key. */
export async function scoreText({ key, text }: KeyedText, scorer: string): Promise<Score> {
  const document = understand(await read(new Uint8Array(readFileSync(text)), basename(text)));
  const report = findingsReportOf([documentReport(document, check(document))]);
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-accuracy-"));
  try {
    const findings = join(folder, "findings.json");
    writeFileSync(findings, JSON.stringify(report));
    return parseScore(execFileSync(process.execPath, [scorer, findings, key, text], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
