import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { explanation, InputError } from "./errors.ts";
import type { Input } from "./inputs.ts";
import { outputNames } from "./output-names.ts";

/** A folder that results are written to. */
export interface OutputFolder {
  /** Writes a file whole or not at all; returns its path for display. @throws InputError when that fails. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
}

async function orInputError<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const problem = explanation(error, path);
    throw problem === null ? error : new InputError(`不能写入 ${problem}`);
  }
}

/** Writes a file so that nobody ever sees half of it: under another name first, which then takes the place of the old. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/**
 * Opens a folder for writing, making it where it does not exist.
 * @throws InputError when it cannot be made.
 */
export async function openOutputFolder(folder: string, cwd: string): Promise<OutputFolder> {
  const path = resolve(cwd, folder);
  await orInputError(folder, () => mkdir(path, { recursive: true }));
  return {
    write: async (name, content) => {
      const shown = join(folder, name);
      await orInputError(shown, () => writeWhole(join(path, name), content));
      return shown;
    },
  };
}

/** A folder of one file for each input. */
export interface ResultFolder<T> {
  /** Writes the result of the input at `index`; returns its path for display. @throws InputError when that fails. */
  readonly write: (index: number, value: T) => Promise<string>;
}

async function openResultFolder<T>(
  folder: string,
  inputs: readonly Input[],
  cwd: string,
  ending: string,
  print: (value: T) => string,
): Promise<ResultFolder<T>> {
  const names = outputNames(
    inputs.map(({ name }) => name),
    ending,
  );
  const { write } = await openOutputFolder(folder, cwd);
  return { write: (index, value) => write(names[index] ?? `${index}${ending}`, print(value)) };
}

/**
 * Opens a folder for the results of inputs as JSON, each named after its input.
 * @throws InputError when it cannot be made.
 */
export function openJsonFolder(folder: string, inputs: readonly Input[], cwd: string): Promise<ResultFolder<unknown>> {
  return openResultFolder(folder, inputs, cwd, ".json", (value) => `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Opens a folder for the results of inputs as web pages, each named after its input.
 * @throws InputError when it cannot be made.
 */
export function openPageFolder(folder: string, inputs: readonly Input[], cwd: string): Promise<ResultFolder<string>> {
  return openResultFolder(folder, inputs, cwd, ".html", (page) => page);
}
