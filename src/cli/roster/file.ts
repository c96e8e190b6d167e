import { stat } from "node:fs/promises";
import type { ReadLimits } from "../../read/index.ts";
import { type Published, publishedOf } from "../../roster/index.ts";
import { understand } from "../../understand/index.ts";
import { explanation } from "../errors.ts";
import type { Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";

/** The day on which a file was last written, here; null for one in an archive, whose own day says nothing. */
async function dayOfFile(input: Input): Promise<string | null> {
  if (!("path" in input) || input.entry !== undefined) return null;
  const { mtime } = await stat(input.path);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${mtime.getFullYear()}-${two(mtime.getMonth() + 1)}-${two(mtime.getDate())}`;
}

/** What the roster has to know of a file, or why it could not be read; plain data, so that it can come from another process. */
export type FoundFile = { readonly published: Published } | { readonly problem: string };

/** Reads a file that was published. A file that cannot be read gives the reason. @throws a defect of the program */
export async function publishedFile(input: Input, limits: Partial<ReadLimits>): Promise<FoundFile> {
  try {
    return { published: publishedOf(understand(await readInput(input, limits)), await dayOfFile(input)) };
  } catch (error) {
    const problem = explanation(error, input.name);
    if (problem === null) throw error;
    return { problem };
  }
}
