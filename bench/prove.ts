import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { projectPath } from "../testing/needs.ts";
import { proveAccuracy, proveBenchmarks, proveCrash, proveFuzz, proveInjection } from "./prove/parts.ts";
import { type Part, resultFile } from "./prove/result-file.ts";
import { currentSetting } from "./setting.ts";

/**
 * Measures everything that the project claims: `npm run prove -- [--count N] [--injections N]`, N damaged files for each reader
 * (10000), N planted mistakes (2000, and no fewer) and 200 kills in the middle of edits.
 * Writes docs/results/YYYY-MM-DD.md, over an earlier result of the same day. All parts run; ends with 1 when one failed.
 */
const FEWEST_INJECTIONS = 2000;
const KILLS = 200;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    injections: { type: "string", default: String(FEWEST_INJECTIONS) },
  },
});
const [count, injections] = [Number(values.count), Number(values.injections)];
if (!Number.isSafeInteger(count) || count < 1) throw new RangeError("--count is a whole number from 1");
if (!Number.isSafeInteger(injections) || injections < FEWEST_INJECTIONS) {
  throw new RangeError(`--injections is a whole number from ${FEWEST_INJECTIONS}`);
}

const setting = currentSetting();
const parts: Part[] = [];
for (const prove of [
  proveAccuracy,
  () => proveInjection(injections),
  () => proveFuzz(count),
  () => proveCrash(KILLS),
  proveBenchmarks,
]) {
  const part = await prove();
  parts.push(part);
  process.stdout.write(`\n${part.title}: ${part.held ? "passed" : "FAILED"}, ${Math.round(part.seconds)} s\n\n`);
}

mkdirSync(projectPath("docs", "results"), { recursive: true });
writeFileSync(
  projectPath("docs", "results", `${setting.day}.md`),
  resultFile(setting, `npm run prove -- --count ${count} --injections ${injections}`, parts),
);
process.stdout.write(`docs/results/${setting.day}.md\n`);
process.exitCode = parts.every(({ held }) => held) ? 0 : 1;
