import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npmScript, PROJECT, type Run, runNode } from "./commands.ts";
import { folderBytes } from "./folder-size.ts";
import { fencedBlocks } from "./readme.ts";

/**
 * Packs the project, installs the package in an empty folder as a user would, and tries the binary and the library there.
 * Ends with 1 at the first thing that does not hold.
 */
const LIMIT_MB = 250;
const UNWANTED = /(^|\/)(src|lint|scripts|testing|bench)\/|\.(test|testing|bench)\.|\.tsbuildinfo$/;
const WANTED = ["LICENSE", "README.md", "README.zh-CN.md", "dist/cli/main.js", "dist/index.js", "dist/index.d.ts"];

function must(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

/** npm leaves its settings in the environment of what it runs; the user's npm does not have them. */
function forgetOuterNpm(): void {
  for (const name of Object.keys(process.env)) {
    if (/^npm_(package|lifecycle|config_local_prefix)/.test(name) || name === "INIT_CWD") delete process.env[name];
  }
}

function pack(destination: string): { file: string; unpackedMb: number } {
  const { status, stdout } = runNode(
    npmScript(),
    ["pack", "--json", "--pack-destination", destination],
    PROJECT,
    "take",
  );
  must(status === 0, "npm pack failed");
  const [packed]: [{ filename: string; unpackedSize: number; files: { path: string }[] }] = JSON.parse(
    stdout.slice(stdout.indexOf("[\n")),
  );
  const paths = packed.files.map(({ path }) => path);
  const unwanted = paths.filter((path) => UNWANTED.test(path));
  must(unwanted.length === 0, `The package holds what users do not need: ${unwanted.slice(0, 5).join(", ")}`);
  for (const path of WANTED) must(paths.includes(path), `The package lacks ${path}`);
  return { file: join(destination, packed.filename), unpackedMb: packed.unpackedSize / 1e6 };
}

function mingzhang(folder: string, ...args: string[]): Run {
  return runNode(npmScript(), ["exec", "--no", "--", "mingzhang", ...args], folder, "take");
}

function tryBinary(folder: string, version: string): void {
  const said = mingzhang(folder, "--version");
  must(said.status === 0 && said.stdout.includes(version), `mingzhang --version said: ${said.stdout}`);

  const sample = join("node_modules", "mingzhang", "examples", "planted", "yunling-2025.txt");
  const checked = mingzhang(folder, "check", sample, "--json");
  must(checked.status === 1, `check of the planted document ended with ${checked.status}`);
  const report: { documents: { problems: unknown[] }[] } = JSON.parse(checked.stdout);
  must((report.documents[0]?.problems.length ?? 0) > 0, "check found nothing in the planted document");

  const book = join("node_modules", "mingzhang", "examples", "jianghan-2024");
  const composed = mingzhang(folder, "compose", book, "--out", "out");
  must(composed.status === 0, `compose of the example book ended with ${composed.status}`);
  must(folderBytes(join(folder, "out")) > 0, "compose wrote nothing");
}

/** Runs the README's example word for word, as a program beside the two files that it names. */
function tryLibrary(folder: string): void {
  const packed = join(folder, "node_modules", "mingzhang");
  const example = fencedBlocks(readFileSync(join(packed, "README.md"), "utf8")).find(
    ({ language }) => language === "ts",
  );
  copyFileSync(join(packed, "examples", "planted", "yunling-2025.txt"), join(folder, "budget.txt"));
  copyFileSync(join(packed, "examples", "jianghan-2024", "book.json"), join(folder, "book.json"));
  writeFileSync(join(folder, "example.mjs"), example?.text ?? "");
  const { status, stdout } = runNode("example.mjs", [], folder, "take");
  must(status === 0 && stdout.includes("<html"), "The README's example of the library failed");

  writeFileSync(join(folder, "side-doors.mjs"), 'import "mingzhang/read";\nimport "mingzhang/write";\n');
  must(runNode("side-doors.mjs", [], folder).status === 0, "mingzhang/read and mingzhang/write cannot be imported");
}

const temporary = mkdtempSync(join(tmpdir(), "mingzhang-pack-"));
try {
  forgetOuterNpm();
  const { version }: { version: string } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  const { file, unpackedMb } = pack(temporary);
  const empty = join(temporary, "empty");
  mkdirSync(empty);
  must(runNode(npmScript(), ["install", "--no-audit", "--no-fund", file], empty).status === 0, "npm install failed");
  tryBinary(empty, version);
  tryLibrary(empty);
  const installedMb = folderBytes(join(empty, "node_modules")) / 1e6;
  process.stdout.write(
    `package: ${unpackedMb.toFixed(2)} MB unpacked; installed: ${installedMb.toFixed(1)} MB of ${LIMIT_MB} MB\n`,
  );
  must(installedMb <= LIMIT_MB, "The installed package is too large");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
