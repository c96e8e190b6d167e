import { readFile } from "node:fs/promises";
import type { Disclosure } from "../disclosure/index.ts";
import { type ReadLimits, read } from "../read/index.ts";
import { archiveEntry } from "./archive.ts";
import { InputError } from "./errors.ts";
import type { Input } from "./inputs.ts";

/**
 * Reads the file of an input; the disclosure carries its name, not its path.
 * @throws InputError, ReadError or a system error for a file that cannot be read.
 */
export async function readInput(input: Input, limits: Partial<ReadLimits> = {}): Promise<Disclosure> {
  if ("problem" in input) throw new InputError(input.problem);
  const { path, name, entry } = input;
  const bytes = entry === undefined ? await readFile(path) : await archiveEntry(path, entry, limits);
  return read(bytes, name, { limits });
}
