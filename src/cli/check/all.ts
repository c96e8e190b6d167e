import type { Input } from "../inputs.ts";
import { type CheckedFile, type CheckSettings, checkFile } from "./file.ts";
import { CheckPool } from "./pool.ts";

async function* inProcesses(
  inputs: readonly Input[],
  size: number,
  settings: CheckSettings,
): AsyncGenerator<CheckedFile> {
  const pool = new CheckPool(size, settings);
  try {
    const results = inputs.map((input) => pool.check(input));
    // A defect is reported when its turn comes; until then its rejection is not "unhandled".
    for (const result of results) result.catch(() => undefined);
    for (const result of results) yield await result;
  } finally {
    pool.close();
  }
}

async function* oneByOne(inputs: readonly Input[], settings: CheckSettings): AsyncGenerator<CheckedFile> {
  for (const input of inputs) yield await checkFile(input, settings);
}

/** Checks files with up to `jobs` processes; the results come in the order of the files, whatever their number. */
export function checkFiles(
  inputs: readonly Input[],
  jobs: number,
  settings: CheckSettings,
): AsyncGenerator<CheckedFile> {
  const size = Math.min(jobs, inputs.length);
  return size > 1 ? inProcesses(inputs, size, settings) : oneByOne(inputs, settings);
}
