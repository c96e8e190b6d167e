import type { Row } from "./document.ts";
import type { Money } from "./money.ts";
import { above, ECONOMICS, FUNCTIONS } from "./names.ts";
import { type Column, type Filter, type Scene, under } from "./scene.ts";

/** How a layout prints account codes: in one cell, parted into 类 | 款 | 项, or before the name in one cell. */
export type CodeStyle = "one" | "split" | "inName" | "none";

export interface CodeRows {
  readonly kind: "functionCode" | "economicCode";
  readonly style: CodeStyle;
  readonly filter: Filter;
  /** Columns behind the name: what they take from the rows' facts. */
  readonly columns: readonly { readonly filter: Filter; readonly column?: Column }[];
  readonly lengths?: readonly number[];
  readonly total?: "first" | "last" | "none";
  readonly totalName?: string;
}

function codeCells(code: string, style: CodeStyle): string[] {
  if (style === "one") return [code];
  if (style !== "split") return [];
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
}

function nameOf(code: string, { kind, style }: CodeRows): string {
  const name = (kind === "functionCode" ? FUNCTIONS : ECONOMICS)[code] ?? code;
  return style === "inName" ? `${code}${name}` : name;
}

/** The rows of a table by account: a total, then each code that is used with the codes above it. */
export function codeRows(scene: Scene, money: Money, options: CodeRows): Row[] {
  const { kind, style, filter, columns, total = "first", totalName = "合计" } = options;
  const lengths = [...(options.lengths ?? [3, 5, 7])];
  const cells = (inRow: Filter) =>
    columns.map(({ filter: own, column }) => money.cell(scene.sum((atom) => inRow(atom) && own(atom), column)));
  const rows: Row[] = scene.codes(kind, filter, lengths).map((code) => {
    const inRow: Filter = (atom) => filter(atom) && under(kind, code)(atom);
    const split =
      style === "split" && kind === "economicCode" ? codeCells(code, style).slice(0, 2) : codeCells(code, style);
    return [...split, nameOf(code, options), ...cells(inRow)];
  });
  if (total === "none") return rows;
  const blank = style === "split" ? (kind === "economicCode" ? ["", ""] : ["", "", ""]) : style === "one" ? [""] : [];
  const totalRow: Row = [...blank, totalName, ...cells(filter)];
  return total === "first" ? [totalRow, ...rows] : [...rows, totalRow];
}

/** 一般公共服务（类）财政事务（款）行政运行（项): the path of an account's names. */
export function accountPath(code: string, bracket: "full" | "half" = "full"): string {
  const [open, close] = bracket === "full" ? ["（", "）"] : ["(", ")"];
  const names: string[] = [];
  for (let part = code; part !== ""; part = above(part)) names.unshift(FUNCTIONS[part] ?? part);
  const levels = ["类", "款", "项"];
  return names.map((name, at) => `${at === 0 ? name.replace(/支出$/, "") : name}${open}${levels[at]}${close}`).join("");
}
