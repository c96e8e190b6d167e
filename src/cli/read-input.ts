import { readFile } from "node:fs/promises";
import type { Disclosure } from "../disclosure/index.ts";
import { type ReadLimits, read } from "../read/index.ts";
import { archiveEntry } from "./archive.ts";
import { InputError } from "./errors.ts";
import type { Input } from "./inputs.ts";

/** The content of the file of an input. @throws InputError, ReadError or a system error for one that cannot be opened */
export async function inputBytes(input: Input, limits: Partial<ReadLimits> = {}): Promise<Uint8Array> {
  if ("problem" in input) throw new InputError(input.problem);
  const { path, entry } = input;
  return entry === undefined ? await readFile(path) : await archiveEntry(path, entry, limits);
}

/**
 * Reads the file of an input; the disclosure carries its name, not its path.
 * @param wholeSheets whether a workbook is read as a form to take entries from; see `ReadOptions`
 * @throws InputError, ReadError or a system error for a file that cannot be read.
 */
export async function readInput(
  input: Input,
  limits: Partial<ReadLimits> = {},
  wholeSheets = false,
): Promise<Disclosure> {
  return read(await inputBytes(input, limits), input.name, wholeSheets ? { limits, wholeSheets } : { limits });
}
