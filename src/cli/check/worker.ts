import type { ReadLimits } from "../../read/index.ts";
import type { Input } from "../inputs.ts";
import { type CheckedFile, checkFile } from "./file.ts";

/** A file to check, and the limits for reading it. */
export interface Task {
  readonly input: Input;
  readonly limits: Partial<ReadLimits>;
}

/** What a worker answers: what came of the file, or the defect of the program that stopped it. */
export type Answer = { readonly checked: CheckedFile } | { readonly defect: string };

async function answerTo({ input, limits }: Task): Promise<Answer> {
  try {
    return { checked: await checkFile(input, limits) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (task: Task) => {
  process.send?.(await answerTo(task));
});
