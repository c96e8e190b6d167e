import type { Input } from "../inputs.ts";
import { type CheckedFile, checkFile } from "./file.ts";

/** What a worker answers: what came of the file, or the defect of the program that stopped it. */
export type Answer = { readonly checked: CheckedFile } | { readonly defect: string };

async function answerTo(input: Input): Promise<Answer> {
  try {
    return { checked: await checkFile(input) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (input: Input) => {
  process.send?.(await answerTo(input));
});
