import type { FilledSheet } from "./cells.ts";
import { INSTRUCTION_SHEET, MODE_LABEL, MODES, type Mode, SIGNATURE, YEAR_LABEL } from "./instructions.ts";
import { type CellProblem, hasHeaders, type ReadRow, readRows } from "./read-rows.ts";
import { CODE_SHEET, OPTION_SHEET } from "./reference-sheets.ts";
import { SHEETS, sheetNamed } from "./sheets/index.ts";

/** An entry workbook as it was read: the rows of the sheets that it has, and everything that is wrong with its cells. */
export interface Contents {
  readonly mode: Mode;
  /** Null where the sheet of instructions is gone or does not say. */
  readonly year: number | null;
  /** By the identifier of the sheet; a sheet that was taken out is missing. */
  readonly rows: ReadonlyMap<string, readonly ReadRow[]>;
  readonly problems: readonly CellProblem[];
}

const ASIDE: readonly string[] = [INSTRUCTION_SHEET, CODE_SHEET, OPTION_SHEET];
/** So many sheets with their headers tell a workbook of ours whose instructions are gone. */
const TELLING_SHEETS = 3;

function bare(text: string): string {
  return text.replace(/[\s（）()]/g, "");
}

function isSigned({ cells }: FilledSheet): boolean {
  return cells.some(({ text }) => bare(text).startsWith(bare(SIGNATURE)));
}

/** Whether a workbook is one of ours, by what it shows: the line on top of its instructions, or the headers of its sheets. */
export function isEntryWorkbook(sheets: readonly FilledSheet[]): boolean {
  if (sheets.some(isSigned)) return true;
  const ours = SHEETS.filter((declaration) => {
    const sheet = sheets.find(({ name }) => name === declaration.name);
    return sheet !== undefined && hasHeaders(declaration, sheet);
  });
  return ours.length >= TELLING_SHEETS;
}

/** The text right of a label of the instructions, with its address. */
function besides({ cells }: FilledSheet, label: string): { readonly text: string; readonly cell: string } | null {
  const at = cells.find(({ text }) => bare(text) === bare(label));
  const value = at && cells.find(({ row, column }) => row === at.row && column === at.column + 1);
  return value ? { text: value.text.trim(), cell: `B${value.row + 1}` } : null;
}

function settingsOf(sheet: FilledSheet | undefined): Pick<Contents, "mode" | "year" | "problems"> {
  if (!sheet) return { mode: "add", year: null, problems: [] };
  const problems: CellProblem[] = [];
  const mode = besides(sheet, MODE_LABEL);
  const year = besides(sheet, YEAR_LABEL);
  if (mode && !Object.values<string>(MODES).includes(mode.text)) {
    const message = `录入方式只能是：${Object.values(MODES).join("、")}`;
    problems.push({ sheet: sheet.name, cell: mode.cell, message });
  }
  const isYear = year === null || /^\d{4}$/.test(year.text);
  if (year && !isYear) problems.push({ sheet: sheet.name, cell: year.cell, message: `“${year.text}”不是四位年份` });
  return {
    mode: mode?.text === MODES.whole ? "whole" : "add",
    year: year && isYear ? Number(year.text) : null,
    problems,
  };
}

/** Reads an entry workbook. Sheets that are not of it are told, so that nobody thinks that they were taken over. */
export function readContents(sheets: readonly FilledSheet[]): Contents {
  const settings = settingsOf(sheets.find(isSigned));
  const problems = [...settings.problems];
  const rows = new Map<string, readonly ReadRow[]>();
  for (const sheet of sheets) {
    if (ASIDE.includes(sheet.name) || isSigned(sheet)) continue;
    const declaration = sheetNamed(sheet.name);
    if (!declaration) {
      problems.push({ sheet: sheet.name, cell: "A1", message: "录入工作簿没有这张表，请改回原来的表名或删去" });
      continue;
    }
    const read = readRows(declaration, sheet);
    rows.set(declaration.id, read.rows);
    problems.push(...read.problems);
  }
  return { ...settings, rows, problems };
}
