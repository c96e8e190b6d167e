import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { quantile } from "../measure.ts";
import { builtLibrary } from "./build.ts";
import { finish } from "./finish.ts";
import { type Taken, taken } from "./processor-time.ts";

/** What the reading of a folder of PDFs took, each the median of the rounds. */
export interface FolderTimes {
  /** `pdftotext -layout`, a process for each file, as it is used. */
  readonly pdftotext: Taken;
  readonly oneJob: Taken;
  readonly twoJobs: Taken;
}

async function extractAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await finish("pdftotext", ["-layout", path, "-"]);
}

/** Reads all files by one pool of processes, from its start to its end. */
async function readAllWith(jobs: number, paths: readonly string[]): Promise<void> {
  const { createReadPool } = await builtLibrary();
  const pool = createReadPool({ jobs });
  try {
    await Promise.all(paths.map((path) => pool.read(new Uint8Array(readFileSync(path)), basename(path))));
  } finally {
    await pool.close();
  }
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function medianOf(rounds: readonly Taken[]): Taken {
  const processor = rounds.map((round) => round.processor).filter((each) => each !== null);
  return {
    elapsed: median(rounds.map(({ elapsed }) => elapsed)),
    processor: processor.length === rounds.length ? median(processor) : null,
  };
}

/**
 * Times the reading of a folder against pdftotext on the same files. The three take turns, so that whatever else the
 * machine does meets them alike.
 */
export async function timeFolder(paths: readonly string[], rounds: number): Promise<FolderTimes> {
  const all: { readonly pdftotext: Taken[]; readonly oneJob: Taken[]; readonly twoJobs: Taken[] } = {
    pdftotext: [],
    oneJob: [],
    twoJobs: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    all.pdftotext.push(await taken(() => extractAll(paths)));
    all.oneJob.push(await taken(() => readAllWith(1, paths)));
    all.twoJobs.push(await taken(() => readAllWith(2, paths)));
  }
  return { pdftotext: medianOf(all.pdftotext), oneJob: medianOf(all.oneJob), twoJobs: medianOf(all.twoJobs) };
}
