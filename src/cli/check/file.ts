import { check, type DocumentReport, documentReport, textReport } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { understand } from "../../understand/index.ts";
import { explanation } from "../errors.ts";
import type { Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";

/** What came of one file; plain data, so that it can come from another process. */
export type CheckedFile =
  | { readonly name: string; readonly report: DocumentReport; readonly text: string }
  | { readonly name: string; readonly problem: string };

/** Reads and checks one file. A file that cannot be read gives the reason; a defect of the program throws. */
export async function checkFile(input: Input, limits: Partial<ReadLimits>): Promise<CheckedFile> {
  const { name } = input;
  if ("problem" in input) return input;
  try {
    const document = understand(await readInput(input, limits));
    const result = check(document);
    return { name, report: documentReport(document, result), text: textReport(document, result) };
  } catch (error) {
    const problem = explanation(error, name);
    if (problem === null) throw error;
    return { name, problem };
  }
}
