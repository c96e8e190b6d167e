import { parseArgs } from "node:util";
import { checkTextBenchmarks } from "./check-text.ts";
import { composeBookBenchmarks } from "./compose-book.ts";
import { type Effort, type Measurement, measure } from "./measure.ts";

/**
 * Runs the benchmarks: `npm run bench -- [--quick] [--json] [words of the name]`. `--quick` measures fewer runs, to see
 * that everything works; `--json` prints milliseconds for programs. `npm run bench -- read [--quick]` runs those of reading
 * PDFs instead, see read/run.ts; `write` those of composing and writing all files, see compose/run.ts.
 */
const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, json: { type: "boolean" } },
  allowPositionals: true,
});

async function runNamed(): Promise<void> {
  const effort: Effort = values.quick ? { warmUpRuns: 2, runs: 5 } : { warmUpRuns: 10, runs: 40 };
  const results: ({ name: string } & Measurement)[] = [];
  for (const { name, prepare } of [...checkTextBenchmarks(), ...composeBookBenchmarks()]) {
    if (!positionals.every((word) => name.includes(word))) continue;
    const result = { name, ...(await measure(await prepare(), effort)) };
    results.push(result);
    if (!values.json) {
      const [median, lower, upper] = [result.median, result.lower, result.upper].map((ms) => ms.toFixed(2));
      process.stdout.write(`${median?.padStart(9)} ms  (${lower}–${upper}, ${result.runs} runs)  ${name}\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ unit: "ms", node: process.version, results }, null, 2)}\n`);
  if (results.length === 0) throw new Error("No benchmark has such a name.");
}

if (positionals[0] === "read") await import("./read/run.ts");
else if (positionals[0] === "write") await import("./compose/run.ts");
else await runNamed();
