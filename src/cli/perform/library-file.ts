import { extname } from "node:path";
import { printable } from "../../check/report/index.ts";
import {
  type LibraryIndicator,
  type ParsedLibrary,
  parseLibraryCsv,
  parseLibraryJson,
  parseLibrarySheets,
} from "../../perform/index.ts";
import { filledSheets } from "../../workbook/index.ts";
import { InputError } from "../errors.ts";
import { expandInputs, type Input } from "../inputs.ts";
import { inputBytes, readInput } from "../read-input.ts";

async function textOf(input: Input): Promise<string> {
  return new TextDecoder().decode(await inputBytes(input));
}

async function parsed(input: Input): Promise<ParsedLibrary> {
  switch (extname(input.name).toLowerCase()) {
    case ".json":
      return parseLibraryJson(await textOf(input));
    case ".csv":
      return parseLibraryCsv(await textOf(input));
    default:
      return parseLibrarySheets(filledSheets(await readInput(input, {}, true)));
  }
}

/**
 * Reads lists of indicators: Excel, CSV or JSON.
 * @throws InputError that names every wrong cell of every file, by sheet and address
 */
export async function loadLibrary(paths: readonly string[], cwd: string): Promise<readonly LibraryIndicator[]> {
  const indicators: LibraryIndicator[] = [];
  const problems: string[] = [];
  for (const input of await expandInputs(paths, cwd)) {
    const found = await parsed(input);
    indicators.push(...found.indicators);
    const lines = found.issues.map(({ place, message }) => `  ${place === "" ? "" : `${place}：`}${message}`);
    if (lines.length > 0) problems.push(`${input.name}：有 ${lines.length} 处错误`, ...lines);
  }
  if (problems.length > 0) throw new InputError(problems.map(printable).join("\n"));
  return indicators;
}
