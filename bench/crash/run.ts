import { parseArgs } from "node:util";
import { markdownTable } from "../markdown-table.ts";
import { type Engine, runCrash } from "./campaign.ts";
import type { Kill } from "./kill.ts";

/**
 * Kills a store in the middle of edits and looks whether anything acknowledged is lost: `npx tsx bench/crash/run.ts [--kills
 * 200] [--seed 1]`, half of them on the embedded database and half on a PostgreSQL server. Prints Markdown; ends with 1 when
 * something was lost or damaged.
 */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.kills);
if (!Number.isSafeInteger(count) || count < 2) throw new RangeError("--kills is a whole number from 2");

const rows: (string | number)[][] = [];
let broken = 0;
for (const engine of ["embedded", "server"] as const satisfies readonly Engine[]) {
  const tell = ({ acknowledged, damage }: Kill) => {
    for (const each of damage) process.stderr.write(`${engine}, after version ${acknowledged}: ${each}\n`);
  };
  const kills = await runCrash(engine, Math.floor(count / 2), Number(values.seed), tell);
  const damaged = kills.filter(({ damage }) => damage.length > 0).length;
  rows.push([engine, kills.length, kills.at(-1)?.acknowledged ?? 0, damaged]);
  broken += damaged;
}
const columns = ["Kills", "Edits acknowledged", "Lost or damaged"].map((heading) => ({ heading, numeric: true }));
process.stdout.write(`${markdownTable([{ heading: "Engine" }, ...columns], rows)}\n`);
process.exitCode = broken > 0 ? 1 : 0;
