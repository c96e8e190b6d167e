import type { ReadLimits } from "../../read/index.ts";
import type { Input } from "../inputs.ts";
import { type CheckedFile, checkFile } from "./file.ts";
import { CheckPool } from "./pool.ts";

type Limits = Partial<ReadLimits>;

async function* inProcesses(inputs: readonly Input[], size: number, limits: Limits): AsyncGenerator<CheckedFile> {
  const pool = new CheckPool(size);
  try {
    const results = inputs.map((input) => pool.check({ input, limits }));
    // A defect is reported when its turn comes; until then its rejection is not "unhandled".
    for (const result of results) result.catch(() => undefined);
    for (const result of results) yield await result;
  } finally {
    pool.close();
  }
}

async function* oneByOne(inputs: readonly Input[], limits: Limits): AsyncGenerator<CheckedFile> {
  for (const input of inputs) yield await checkFile(input, limits);
}

/** Checks files with up to `jobs` processes; the results come in the order of the files, whatever their number. */
export function checkFiles(inputs: readonly Input[], jobs: number, limits: Limits = {}): AsyncGenerator<CheckedFile> {
  const size = Math.min(jobs, inputs.length);
  return size > 1 ? inProcesses(inputs, size, limits) : oneByOne(inputs, limits);
}
