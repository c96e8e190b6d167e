import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectPath, suiteNeeds } from "../../testing/needs.ts";
import { markdownTable } from "../markdown-table.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { composeAlone, KINDS, type Outcome, runCommand } from "./program.ts";

/**
 * Measures composing and writing: `npm run bench -- write [--quick]`. Prints Markdown: time and memory of each kind of file
 * and of all together for one department, of 1, 10 and 100 times the lines of projects, and of many departments in one run.
 * Aims: all files of one department in 1.5 s warm and 300 MB, time in proportion to the lines. Needs the build and a
 * Chinese font.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
const EXAMPLE = "jianghan-2024";
const runs = values.quick ? 2 : 9;
const departments = values.quick ? 5 : 100;

const { available, reason } = suiteNeeds("dist", "fonts");
if (!available) throw new Error(reason);

const path = projectPath("examples", EXAMPLE, "book.json");
const COLUMNS = [
  { heading: "" },
  { heading: "lines", numeric: true },
  { heading: "first, ms", numeric: true },
  { heading: "warm, ms", numeric: true },
  { heading: "peak, MB", numeric: true },
];
const row = (name: string, { lines, cold, warm, peakMemory }: Outcome) => [
  name,
  lines,
  cold.toFixed(0),
  warm.toFixed(0),
  (peakMemory / 1e6).toFixed(0),
];

const kinds: string[][] = [[], ...KINDS.map((kind) => [kind]), [...KINDS]];
const named = (of: readonly string[]) => (of.length === 0 ? "compose" : of.length === 1 ? `compose, ${of[0]}` : "all");
const byKind: (string | number)[][] = [];
for (const each of kinds) byKind.push(row(named(each), await composeAlone(path, each, runs)));

const bySize: (string | number)[][] = [];
for (const factor of [1, 10, 100]) {
  for (const each of [["docx"], ["xlsx"], [...KINDS].filter((kind) => kind !== "pdf"), ["pdf"]]) {
    if (each[0] === "pdf" && factor === 100) continue;
    const name = `${factor} × projects, ${each.length > 1 ? "all but pdf" : each[0]}`;
    bySize.push(row(name, await composeAlone(path, each, 2, factor)));
  }
}

const folder = mkdtempSync(join(tmpdir(), "mingzhang-bench-"));
const books = Array.from({ length: departments }, (_, i) => join(folder, `d${i + 1}`));
for (const book of books) {
  mkdirSync(book);
  cpSync(path, join(book, "book.json"));
}
const many = await runCommand(["compose", ...books, "--out", join(folder, "out"), "--formats", KINDS.join(",")]);
rmSync(folder, { recursive: true });

process.stdout.write(
  [
    settingLine(currentSetting()),
    "",
    markdownTable(COLUMNS, byKind),
    "",
    markdownTable(COLUMNS, bySize),
    "",
    `${departments} departments in one run, all files: ${(many.milliseconds / 1000).toFixed(1)} s, ` +
      `${(many.milliseconds / departments).toFixed(0)} ms each, peak ${(many.peakMemory / 1e6).toFixed(0)} MB.`,
    "",
  ].join("\n"),
);
