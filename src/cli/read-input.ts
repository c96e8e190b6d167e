import { readFile } from "node:fs/promises";
import type { Disclosure } from "../disclosure/index.ts";
import { read } from "../read/index.ts";
import { InputError } from "./errors.ts";
import type { Input } from "./inputs.ts";

/**
 * Reads the file of an input; the disclosure carries its name, not its path.
 * @throws InputError, ReadError or a system error for a file that cannot be read.
 */
export async function readInput(input: Input): Promise<Disclosure> {
  if ("problem" in input) throw new InputError(input.problem);
  return read(await readFile(input.path), input.name);
}
