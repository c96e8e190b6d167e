import type { ReadLimits } from "../../read/index.ts";
import type { Published } from "../../roster/index.ts";
import { expandInputs, type Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { Progress } from "../progress.ts";
import { crewOf } from "../workers/index.ts";
import { publishedFile } from "./file.ts";

const PROGRAM = { url: import.meta.url, nameOf: ({ name }: Input) => name };

/** What was published, and what could not be read. */
export interface FoundFiles {
  readonly published: readonly Published[];
  readonly problems: readonly string[];
}

/**
 * Reads what was published with up to `jobs` processes; both lists are in the order of the files. The roster itself is passed over where it
 * lies among the files.
 */
export async function publishedIn(
  paths: readonly string[],
  list: string,
  io: Io,
  limits: Partial<ReadLimits>,
  jobs: number,
): Promise<FoundFiles> {
  const inputs = (await expandInputs(paths, io.cwd, limits)).filter(
    (input) => !("path" in input && input.path === list),
  );
  const progress = new Progress(io, inputs.length, "已读");
  const crew = crewOf(Math.min(jobs, inputs.length), PROGRAM, publishedFile, limits);
  try {
    const found = await Promise.all(
      inputs.map(async (input) => {
        const file = await crew.run(input);
        progress.step(input.name);
        return file;
      }),
    );
    return {
      published: found.flatMap((file) => ("published" in file ? [file.published] : [])),
      problems: found.flatMap((file) => ("problem" in file ? [file.problem] : [])),
    };
  } finally {
    progress.clear();
    crew.close();
  }
}
