import { READERS } from "../fuzz/seeds.ts";
import { benchmarkSection, parseBenchmarks } from "./benchmark-section.ts";
import { fuzzHolds, fuzzSection, parseFuzz } from "./fuzz-section.ts";
import { runProgram } from "./program.ts";
import type { Part } from "./result-file.ts";

/** The accuracy run: it holds when the published documents are there and all could be read. */
export async function proveAccuracy(): Promise<Part> {
  const { status, printed, seconds } = await runProgram("bench/accuracy/run.ts", [], true);
  return { title: "Accuracy", command: "npm run accuracy", seconds, held: status === 0, figures: printed };
}

/** Fuzzing: it holds when every reader bore `count` damaged files. */
export async function proveFuzz(count: number): Promise<Part> {
  const args = ["--count", String(count)];
  const { status, printed, seconds } = await runProgram("bench/fuzz/run.ts", args, true);
  const counts = parseFuzz(printed);
  return {
    title: "Fuzzing",
    command: `npx tsx bench/fuzz/run.ts ${args.join(" ")}`,
    seconds,
    held: status === 0 && fuzzHolds(counts, READERS, count),
    figures: counts.length > 0 ? fuzzSection(counts) : "",
  };
}

/** Planted mistakes: it holds when `bench/injection/run.ts` meets its thresholds on so many of them. */
export async function proveInjection(count: number): Promise<Part> {
  const args = ["--count", String(count)];
  const { status, printed, seconds } = await runProgram("bench/injection/run.ts", args, true);
  return {
    title: "Injected errors",
    command: `npx tsx bench/injection/run.ts ${args.join(" ")}`,
    seconds,
    held: status === 0,
    figures: printed,
  };
}

/** Kills in the middle of edits: it holds when nothing acknowledged was lost. */
export async function proveCrash(kills: number): Promise<Part> {
  const args = ["--kills", String(kills)];
  const { status, printed, seconds } = await runProgram("bench/crash/run.ts", args, true);
  return {
    title: "Kills",
    command: `npx tsx bench/crash/run.ts ${args.join(" ")}`,
    seconds,
    held: status === 0,
    figures: printed,
  };
}

/** The benchmarks: they hold when they ran; how fast is for the reader to judge. */
export async function proveBenchmarks(): Promise<Part> {
  const { status, printed, seconds } = await runProgram("bench/run.ts", ["--json"], false);
  const results = parseBenchmarks(printed);
  return {
    title: "Benchmarks",
    command: "npm run bench",
    seconds,
    held: status === 0 && results.length > 0,
    figures: results.length > 0 ? benchmarkSection(results) : "",
  };
}
