import { stat } from "node:fs/promises";
import type { ReadLimits } from "../../read/index.ts";
import { type Published, publishedOf } from "../../roster/index.ts";
import { understand } from "../../understand/index.ts";
import { explanation } from "../errors.ts";
import { expandInputs, type Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { Progress } from "../progress.ts";
import { readInput } from "../read-input.ts";

/** The day on which a file was last written, here; null for one in an archive, whose own day says nothing. */
async function dayOfFile(input: Input): Promise<string | null> {
  if (!("path" in input) || input.entry !== undefined) return null;
  const { mtime } = await stat(input.path);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${mtime.getFullYear()}-${two(mtime.getMonth() + 1)}-${two(mtime.getDate())}`;
}

/** What was published, and what could not be read. */
export interface FoundFiles {
  readonly published: readonly Published[];
  readonly problems: readonly string[];
}

/** Reads what was published; the list itself is passed over where it lies among the files. */
export async function publishedIn(
  paths: readonly string[],
  list: string,
  io: Io,
  limits: Partial<ReadLimits>,
): Promise<FoundFiles> {
  const inputs = (await expandInputs(paths, io.cwd, limits)).filter(
    (input) => !("path" in input && input.path === list),
  );
  const progress = new Progress(io, inputs.length);
  const published: Published[] = [];
  const problems: string[] = [];
  for (const input of inputs) {
    try {
      published.push(publishedOf(understand(await readInput(input, limits)), await dayOfFile(input)));
    } catch (error) {
      const problem = explanation(error, input.name);
      if (problem === null) throw error;
      problems.push(problem);
    }
    progress.step(input.name);
  }
  progress.clear();
  return { published, problems };
}
