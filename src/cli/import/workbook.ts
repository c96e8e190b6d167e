import { apply, type Book, printBook } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import type { Disclosure } from "../../disclosure/index.ts";
import {
  type CellProblem,
  type FilledSheet,
  filledSheets,
  importWorkbook,
  isEntryWorkbook,
} from "../../workbook/index.ts";
import { loadBook } from "../compose/book-file.ts";
import { EXIT } from "../exit.ts";
import type { Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { openOutputFolder } from "../output-folder.ts";
import { readInput } from "../read-input.ts";
import { stepLine } from "./step-line.ts";

function isOfSheets({ blocks }: Disclosure): boolean {
  return blocks.some((block) => block.type === "table" && block.cells.some(({ origins }) => origins[0]?.origin.cell));
}

/** The sheets of an input that is an entry workbook; null for any other file. */
export async function entrySheets(input: Input, disclosure: Disclosure): Promise<readonly FilledSheet[] | null> {
  if (!isOfSheets(disclosure)) return null;
  const sheets = filledSheets(await readInput(input, {}, true));
  return isEntryWorkbook(sheets) ? sheets : null;
}

function problemLines(name: string, problems: readonly CellProblem[]): string {
  const lines = problems.map(({ sheet, cell, message }) => {
    const at = sheet === "" ? cell : `${sheet}!${cell}`;
    return `  ${at}：${message}`;
  });
  return [`${name}：有 ${problems.length} 处错误，没有录入`, ...lines, ""].map(printable).join("\n");
}

/** What an import of entries was asked to do. */
export interface EntryRequest {
  readonly into?: string | undefined;
  readonly out?: string | undefined;
  readonly "dry-run"?: boolean | undefined;
}

/** Takes the entries of a workbook into a book: lists the edits and writes the book, or lists everything that is wrong. */
export async function importEntries(
  sheets: readonly FilledSheet[],
  name: string,
  { into, out, "dry-run": dryRun }: EntryRequest,
  io: Io,
): Promise<number> {
  const start: Book | null = into === undefined ? null : (await loadBook(into, io.cwd)).book;
  const result = importWorkbook(sheets, start, name);
  if ("problems" in result) {
    io.err(problemLines(name, result.problems));
    return EXIT.badInput;
  }
  const lines = result.steps.map((step) => `  ${stepLine(step)}`);
  io.out([`录入 ${result.steps.length} 项`, ...lines, ""].map(printable).join("\n"));
  if (out === undefined || dryRun) return EXIT.clean;
  const { write } = await openOutputFolder(out, io.cwd);
  const book = result.steps.reduce((current, { operation }) => apply(current, operation).book, result.start);
  io.out(`已写出 ${await write("book.json", printBook(book))}\n`);
  return EXIT.clean;
}
