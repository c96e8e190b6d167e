import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { type Mapping, MappingError, parseMapping } from "../../intake/index.ts";
import { explanation, InputError } from "../errors.ts";
import { openOutputFolder } from "../output-folder.ts";

export const NO_MAPPING: Mapping = { version: 1, tables: [] };

/**
 * Loads saved mappings.
 * @throws InputError for a file that cannot be read or holds no mappings
 */
export async function loadMapping(file: string, cwd: string): Promise<Mapping> {
  try {
    return parseMapping(JSON.parse((await readFile(resolve(cwd, file), "utf8")).replace(/^\uFEFF/, "")));
  } catch (error) {
    const problem =
      error instanceof SyntaxError ? "不是 JSON 文件" : error instanceof MappingError ? error.message : null;
    const message = problem === null ? explanation(error, file) : `${file}：${problem}`;
    throw message === null ? error : new InputError(message);
  }
}

/** Saves mappings; returns the path for display. */
export async function saveMapping(file: string, mapping: Mapping, cwd: string): Promise<string> {
  const { write } = await openOutputFolder(dirname(file), cwd);
  return write(basename(file), `${JSON.stringify(mapping, null, 2)}\n`);
}
