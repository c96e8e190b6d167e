import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { projectPath } from "../testing/needs.ts";
import { proveAccuracy, proveBenchmarks, proveFuzz } from "./prove/parts.ts";
import { type Part, resultFile } from "./prove/result-file.ts";
import { currentSetting } from "./setting.ts";

/**
 * Measures everything that the project claims: `npm run prove -- [--count N]`, N damaged files for each reader (10000).
 * Writes docs/results/YYYY-MM-DD.md, over an earlier result of the same day. All parts run; ends with 1 when one failed.
 */
const { values } = parseArgs({ options: { count: { type: "string", default: "10000" } } });
const count = Number(values.count);
if (!Number.isSafeInteger(count) || count < 1) throw new RangeError("--count is a whole number from 1");

const setting = currentSetting();
const parts: Part[] = [];
for (const prove of [proveAccuracy, () => proveFuzz(count), proveBenchmarks]) {
  const part = await prove();
  parts.push(part);
  process.stdout.write(`\n${part.title}: ${part.held ? "passed" : "FAILED"}, ${Math.round(part.seconds)} s\n\n`);
}

mkdirSync(projectPath("docs", "results"), { recursive: true });
writeFileSync(
  projectPath("docs", "results", `${setting.day}.md`),
  resultFile(setting, `npm run prove -- --count ${count}`, parts),
);
process.stdout.write(`docs/results/${setting.day}.md\n`);
process.exitCode = parts.every(({ held }) => held) ? 0 : 1;
