import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectPath } from "../../testing/needs.ts";
import { runCampaign } from "./campaign.ts";
import { READERS, type ReaderName } from "./seeds.ts";

/**
 * Fuzzes readers: `npx tsx bench/fuzz/run.ts --reader html --count 300 --seed 1 [--first N] [--jobs 2]
 * [--milliseconds 10000]`; all readers without `--reader`. What a reader does not bear is kept under out/fuzz. Ends with 1 when there was something.
 */
const { values } = parseArgs({
  options: {
    reader: { type: "string" },
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    first: { type: "string", default: "0" },
    jobs: { type: "string", default: "2" },
    milliseconds: { type: "string", default: "10000" },
  },
});

function isReader(name: string): name is ReaderName {
  return (READERS as readonly string[]).includes(name);
}

const names = values.reader === undefined ? [...READERS] : values.reader.split(",").filter(isReader);
if (names.length === 0) throw new Error(`--reader is one of ${READERS.join(", ")}`);
const folder = projectPath("out", "fuzz");
let failed = false;
for (const reader of names) {
  const result = await runCampaign({
    reader,
    seed: Number(values.seed),
    first: Number(values.first),
    count: Number(values.count),
    jobs: Number(values.jobs),
    milliseconds: Number(values.milliseconds),
    onFailure: ({ index, bytes, what }) => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${reader}-${values.seed}-${index}.bin`);
      writeFileSync(path, bytes);
      process.stdout.write(`${path}\n${what}\n\n`);
    },
  });
  const { read, refused, failures, slowest } = result;
  failed ||= failures.length > 0;
  const counts = `${read} read, ${refused} refused, ${failures.length} failed`;
  process.stdout.write(`${reader}: ${counts}; slowest ${Math.round(slowest)} ms\n`);
}
process.exitCode = failed ? 1 : 0;
