import { type Account, account, accountsIn } from "../account/index.ts";
import type { CodeList, Column } from "./column.ts";
import type { FormCell, FormSheet } from "./form.ts";
import { SHEETS } from "./sheets/index.ts";

/** The names of the sheets that hold what drop-downs offer; nothing is read from them. */
export const CODE_SHEET = "代码表";
export const OPTION_SHEET = "选项";

const CODE_LISTS: readonly (readonly [list: CodeList, title: string])[] = [
  ["functional", "功能科目"],
  ["economic", "经济科目"],
  ["procurement", "采购品目"],
];

function accountsOf(list: CodeList): readonly Account[] {
  return list === "economic"
    ? [...accountsIn("departmentEconomic"), ...accountsIn("governmentEconomic")]
    : accountsIn(list);
}

/** Where a list of codes stands, with the names beside it: `'代码表'!$A$2:$B$1505`. */
export function codeRange(list: CodeList, withNames: boolean): string {
  const index = CODE_LISTS.findIndex(([name]) => name === list);
  const [first, second] = [letter(index * 2), letter(index * 2 + (withNames ? 1 : 0))];
  return `'${CODE_SHEET}'!$${first}$2:$${second}$${accountsOf(list).length + 1}`;
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.trunc(column / 26) - 1) + letter(column % 26);
}

function columnCells(column: number, title: string, texts: readonly string[]): FormCell[] {
  return [
    { row: 0, column, look: "header", format: "@", text: title },
    ...texts.map((text, index): FormCell => ({ row: index + 1, column, look: "left", format: "@", text })),
  ];
}

function sheetOf(name: string, columns: readonly (readonly [title: string, texts: readonly string[]])[]): FormSheet {
  const cells = columns.flatMap(([title, texts], column) => columnCells(column, title, texts));
  const rows = Math.max(0, ...columns.map(([, texts]) => texts.length)) + 1;
  return {
    name,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    heights: Array.from({ length: rows }, () => 18),
    widths: columns.map(([, texts]) => Math.min(48, 6 + 2 * Math.max(4, ...texts.map(({ length }) => length)))),
    formats: columns.map(() => "@"),
    frozenRows: 1,
    frozenColumns: 0,
    rules: [],
  };
}

/** The official codes with their names as of a year. */
export function codeSheet(year: number): FormSheet {
  return sheetOf(
    CODE_SHEET,
    CODE_LISTS.flatMap(([list, title]) => {
      const accounts = accountsOf(list);
      const named = accounts.map((each) => account(each.list, each.code, year)?.name ?? each.name);
      return [[`${title}编码`, accounts.map(({ code }) => code)] as const, [`${title}名称`, named] as const];
    }),
  );
}

/** The words that the drop-down of a column offers; null where it has none. */
function optionsOf({ kind }: Column): readonly string[] | null {
  if (kind.type !== "choice") return null;
  const { labels, offered = Object.keys(labels) } = kind;
  return offered.flatMap((value) => labels[value] ?? []);
}

interface OptionList {
  readonly key: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Every list of options once. */
function optionLists(): readonly OptionList[] {
  const lists = new Map<string, OptionList>();
  for (const { columns } of SHEETS) {
    for (const column of columns) {
      const texts = optionsOf(column);
      const key = texts?.join("|") ?? "";
      if (texts !== null && !lists.has(key)) lists.set(key, { key, title: column.title, texts });
    }
  }
  return [...lists.values()];
}

const OPTION_LISTS = optionLists();

/** Where the options of a column stand; null where it has none. */
export function optionRange(column: Column): string | null {
  const texts = optionsOf(column);
  if (texts === null) return null;
  const index = OPTION_LISTS.findIndex(({ key }) => key === texts.join("|"));
  return `'${OPTION_SHEET}'!$${letter(index)}$2:$${letter(index)}$${texts.length + 1}`;
}

/** The options of the closed lists. */
export function optionSheet(): FormSheet {
  return sheetOf(
    OPTION_SHEET,
    OPTION_LISTS.map(({ title, texts }) => [title, texts] as const),
  );
}
