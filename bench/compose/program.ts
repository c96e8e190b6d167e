import { pathToFileURL } from "node:url";
import { projectPath } from "../../testing/needs.ts";
import { finish } from "../read/finish.ts";

/** The kinds of files that a department publishes, as the writers call them. */
export const KINDS = ["html", "docx", "xlsx", "pdf", "md", "json", "csv"] as const;

/** What a process measured of itself. Times in milliseconds, sizes in bytes. */
export interface Outcome {
  /** Rows of tables and paragraphs of the document. */
  readonly lines: number;
  /** Composing and writing, from the second run on: the median. */
  readonly warm: number;
  /** The first run. */
  readonly cold: number;
  readonly peakMemory: number;
}

/**
 * As text, for it runs on the build, without the compiler: composes a book and writes it, several times, in a process of its
 * own. With a factor, the lines of the projects are repeated so many times under other codes.
 */
const PROGRAM = `
const [root, path, kinds, runs, factor] = process.argv.slice(1);
const load = (room) => import(root + room + "/index.js");
const [{ parseBookText }, { compose }, { formatFor }, write] = await Promise.all(["book", "compose", "format", "write"].map(load));
const { readFileSync } = await import("node:fs");
const raw = JSON.parse(readFileSync(path, "utf8"));
const again = (list, key) => list.flatMap((each) => each[key] === undefined ? [each]
  : Array.from({ length: Number(factor) }, (_, i) => i === 0 ? each : { ...each, [key]: each[key] + "X" + i }));
const text = JSON.stringify({ ...raw, facts: again(raw.facts, "project"), projects: again(raw.projects ?? [], "code") });
const writers = {
  html: write.writeHtml, docx: write.writeDocx, xlsx: write.writeXlsx, pdf: write.writePdf, md: write.writeMarkdown,
  json: write.writeJson, csv: write.writeDataZip,
};
const times = [];
let lines = 0;
for (let run = 0; run < Number(runs); run += 1) {
  const started = performance.now();
  const book = parseBookText(text);
  const disclosure = compose(book, formatFor(book));
  for (const kind of kinds.split(",").filter((each) => each !== "")) await writers[kind](disclosure);
  times.push(performance.now() - started);
  lines = disclosure.blocks.reduce((sum, block) => sum + (block.type === "table" ? block.rowCount : 1), 0);
}
const [cold, ...later] = times;
const warm = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? cold;
process.stdout.write(JSON.stringify({ lines, cold, warm, peakMemory: process.resourceUsage().maxRSS * 1024 }));
`;

/** Composes a book and writes it as some kinds, `runs` times in one process; no kind stands for composing alone. */
export async function composeAlone(path: string, kinds: readonly string[], runs: number, factor = 1): Promise<Outcome> {
  const root = `${pathToFileURL(projectPath("dist")).href}/`;
  const args = ["--input-type=module", "--eval", PROGRAM, root, path, kinds.join(","), String(runs), String(factor)];
  const { printed } = await finish(process.execPath, args);
  return JSON.parse(printed) as Outcome;
}

/** As text: the built command line, which prints its largest size behind all else. */
const COMMAND = `
const [main, ...args] = process.argv.slice(1);
process.argv = [process.argv[0], main, ...args];
process.on("exit", () => console.log("peak " + process.resourceUsage().maxRSS * 1024));
const { pathToFileURL } = await import("node:url");
await import(pathToFileURL(main).href);
`;

/** Runs the built command in a process of its own: milliseconds, and its largest size in bytes. */
export async function runCommand(args: readonly string[]): Promise<{ milliseconds: number; peakMemory: number }> {
  const main = projectPath("dist", "cli", "main.js");
  const { printed, milliseconds } = await finish(process.execPath, [
    "--input-type=module",
    "--eval",
    COMMAND,
    main,
    ...args,
  ]);
  return { milliseconds, peakMemory: Number(/peak (\d+)/.exec(printed)?.[1]) };
}
