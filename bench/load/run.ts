import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { projectPath, suiteNeeds } from "../../testing/needs.ts";
import { replaceSection } from "../replace-section.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { type Load, runLoad } from "./campaign.ts";
import { loadSection } from "./section.ts";

/**
 * Works the built service as many people at once: `npx tsx bench/load/run.ts [--seconds 120] [--readers 200] [--writers 20]
 * [--engine embedded|server] [--quick] [--write]`. Prints latencies beside those of the bare route; `--write` puts them into
 * docs/performance.md; `--quick` is a few users for three seconds. Ends with 1 when a request failed or an edit was lost.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    readers: { type: "string" },
    writers: { type: "string" },
    engine: { type: "string", default: "embedded" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

function count(given: string | undefined, usual: number): number {
  const number = given === undefined ? usual : Number(given);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`${given} is no whole number from 1`);
  return number;
}

const { available, reason } = suiteNeeds("dist", ...(values.engine === "server" ? (["postgres"] as const) : []));
if (!available) throw new Error(reason);
if (values.engine !== "embedded" && values.engine !== "server") throw new RangeError("--engine is embedded or server");

const [seconds, readers, writers] = values.quick ? [3, 10, 3] : [120, 200, 20];
const load: Load = {
  engine: values.engine,
  seconds: count(values.seconds, seconds),
  readers: count(values.readers, readers),
  writers: count(values.writers, writers),
};
const PAGE = projectPath("docs", "performance.md");
const SECTION = "The service under load";
const MOST_SHOWN = 20;
const LOCKSTEP =
  " Readers begin together, so that many ask for the same at the same time: the times are mostly waiting for the one before, and the bare route, one statement long, waits behind its like.";

const [before = 0] = loadavg();
const result = await runLoad(load);
for (const error of result.errors.slice(0, MOST_SHOWN)) process.stderr.write(`${error}\n`);
const setting = `${settingLine(currentSetting())} Client and service share the cores (load before the run: ${before.toFixed(1)}).`;
const text = `${loadSection(load, result)}\n\n${setting} Measured with \`npx tsx bench/load/run.ts\`.${LOCKSTEP}`;
process.stdout.write(`${text}\n`);
if (values.write) writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), SECTION, text));
process.exitCode = result.errors.length > 0 ? 1 : 0;
