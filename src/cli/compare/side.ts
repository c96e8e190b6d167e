import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { compose } from "../../compose/index.ts";
import type { Disclosure } from "../../disclosure/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { loadBook } from "../compose/book-file.ts";
import { chosenFormat } from "../compose/format.ts";
import { InputError } from "../errors.ts";
import { expandInputs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { readInput } from "../read-input.ts";

/** One side of a comparison: a document as it was read, or the one that a book composes to. */
export interface Side {
  readonly name: string;
  readonly disclosure: Disclosure;
  readonly understanding: Understanding;
}

/** Whether a path names a book: a JSON file, or a folder that holds book.json. */
async function namesBook(given: string, cwd: string): Promise<boolean> {
  if (given.endsWith(".json")) return true;
  try {
    await stat(resolve(cwd, given, "book.json"));
    return true;
  } catch {
    return false;
  }
}

async function composed(given: string, io: Io): Promise<Side> {
  const { book, name } = await loadBook(given, io.cwd);
  const disclosure = compose(book, chosenFormat(undefined, book, io));
  return { name: `账本 ${name}`, disclosure, understanding: understand(disclosure) };
}

/**
 * The side that a path names.
 * @throws InputError, ReadError, UsageError for what cannot be opened.
 */
export async function sideOf(given: string, io: Io): Promise<Side> {
  const { cwd } = io;
  if (await namesBook(given, cwd)) return composed(given, io);
  const inputs = await expandInputs([given], cwd);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new InputError(`${given}：请给出一个文件或一个账本`);
  const disclosure = await readInput(input);
  return { name: basename(input.name), disclosure, understanding: understand(disclosure) };
}
