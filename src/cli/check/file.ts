import { check, type DocumentReport, documentReport, textReport } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { understand } from "../../understand/index.ts";
import { explanation } from "../errors.ts";
import type { Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";
import { type SourceDocuments, sourcesFor } from "./sources.ts";

/** What came of one file; plain data, so that it can come from another process. */
export type CheckedFile =
  | { readonly name: string; readonly report: DocumentReport; readonly text: string }
  | { readonly name: string; readonly problem: string };

/** What checking needs besides the file; plain data as well. */
export interface CheckSettings {
  readonly limits: Partial<ReadLimits>;
  readonly sources: SourceDocuments;
}

/** Reads and checks one file. A file that cannot be read gives the reason; a defect of the program throws. */
export async function checkFile(input: Input, { limits, sources }: CheckSettings): Promise<CheckedFile> {
  const { name } = input;
  if ("problem" in input) return input;
  try {
    const document = understand(await readInput(input, limits));
    const result = check(document, { sources: sourcesFor(document, sources) });
    return { name, report: documentReport(document, result), text: textReport(document, result) };
  } catch (error) {
    const problem = explanation(error, name);
    if (problem === null) throw error;
    return { name, problem };
  }
}
