import { type Piece, type Row, table } from "./document.ts";
import type { Money } from "./money.ts";
import { FUNCTIONS } from "./names.ts";
import { type Column, type Filter, isCurrent, isFiscal, isGeneral, type Scene, under } from "./scene.ts";

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

const isLand: Filter = ({ fund }) => fund === "land";
const isOwn: Filter = ({ fund }) => fund === "own";

/** A line of the left half: its words, and the facts that it sums; null prints a line without amount. */
export interface IncomeLine {
  readonly words: string;
  readonly filter: Filter | null;
}

/** The sources of income in the words of the unified budget system. */
export function incomeLines(own: string): IncomeLine[] {
  return [
    { words: "一般公共预算拨款收入", filter: isGeneral },
    { words: "政府性基金预算拨款收入", filter: isLand },
    { words: "国有资本经营预算拨款收入", filter: null },
    { words: "财政专户管理资金收入", filter: null },
    { words: "事业收入", filter: own === "事业收入" ? isOwn : null },
    { words: "上级补助收入", filter: null },
    { words: "附属单位上缴收入", filter: null },
    { words: "经营收入", filter: null },
    { words: "其他收入", filter: own === "其他收入" ? isOwn : null },
  ];
}

/** The classes of expenditure that the statements of most regions list, used or not. */
export const CLASSES = ["201", "202", "203", "204", "205", "208", "210", "211", "212", "213", "221"];

const CLASS_NAMES: Readonly<Record<string, string>> = {
  ...FUNCTIONS,
  "202": "外交支出",
  "203": "国防支出",
  "204": "公共安全支出",
  "211": "节能环保支出",
};

export interface StatementOptions {
  readonly header: readonly Row[];
  readonly lines: readonly IncomeLine[];
  readonly money: Money;
  readonly column?: Column;
  readonly carriedWords?: string;
  readonly yearEndWords?: string;
  readonly currentIncome?: string;
  readonly currentExpenditure?: string;
  readonly totalIncome?: string;
  readonly totalExpenditure?: string;
}

/** 收支总表: sources on the left, classes on the right, this year's totals, what was carried over, grand totals. */
export function statement(scene: Scene, options: StatementOptions): Piece {
  const { header, lines, money, column = "now" } = options;
  const current = (filter: Filter) => scene.sum((atom) => isCurrent(atom) && filter(atom), column);
  const height = Math.max(lines.length, CLASSES.length);
  const rows: Row[] = [];
  for (let at = 0; at < height; at += 1) {
    const [line, code] = [lines[at], CLASSES[at]];
    rows.push([
      line ? `${NUMBERS[at]}、${line.words}` : "",
      line?.filter ? money.cell(current(line.filter)) : "",
      code === undefined ? "" : `${NUMBERS[at]}、${CLASS_NAMES[code]}`,
      code === undefined ? "" : money.cell(scene.sum(under("functionCode", code), column)),
    ]);
  }
  const all = scene.sum(undefined, column);
  rows.push([
    options.currentIncome ?? "本年收入合计",
    money.cell(current(() => true)),
    options.currentExpenditure ?? "本年支出合计",
    money.cell(all),
  ]);
  rows.push([
    options.carriedWords ?? "上年结转结余",
    money.cell(scene.sum(({ carried }) => carried, column)),
    options.yearEndWords ?? "年终结转结余",
    "",
  ]);
  rows.push([
    options.totalIncome ?? "收入总计",
    money.cell(all),
    options.totalExpenditure ?? "支出总计",
    money.cell(all),
  ]);
  return table(header, rows);
}

export interface FiscalOptions {
  readonly header: readonly Row[];
  readonly money: Money;
  readonly incomeWords?: readonly [string, string, string];
  readonly column?: Column;
}

/** 财政拨款收支总表: the right half has a column for each fund. */
export function fiscalStatement(scene: Scene, { header, money, incomeWords, column = "now" }: FiscalOptions): Piece {
  const [general, land, capital] = incomeWords ?? [
    "（一）一般公共预算拨款",
    "（二）政府性基金预算拨款",
    "（三）国有资本经营预算拨款",
  ];
  const of = (filter: Filter) => money.cell(scene.sum((atom) => isFiscal(atom) && filter(atom), column));
  const age = (carried: boolean, filter: Filter) => of((atom) => atom.carried === carried && filter(atom));
  const left: [string, string][] = [
    ["一、本年收入", age(false, () => true)],
    [general, age(false, isGeneral)],
    [land, age(false, isLand)],
    [capital, ""],
    ["二、上年结转", age(true, () => true)],
    [general, age(true, isGeneral)],
    [land, age(true, isLand)],
    [capital, ""],
  ];
  const right: string[][] = [
    ["一、本年支出", of(() => true), of(isGeneral), of(isLand), ""],
    ...CLASSES.map((code, at) => [
      `（${NUMBERS[at]}）${CLASS_NAMES[code]}`,
      of(under("functionCode", code)),
      of((atom) => isGeneral(atom) && under("functionCode", code)(atom)),
      of((atom) => isLand(atom) && under("functionCode", code)(atom)),
      "",
    ]),
    ["二、年终结转结余", "", "", "", ""],
  ];
  const height = Math.max(left.length, right.length);
  const rows: Row[] = [];
  for (let at = 0; at < height; at += 1) rows.push([...(left[at] ?? ["", ""]), ...(right[at] ?? ["", "", "", "", ""])]);
  rows.push(["收入总计", of(() => true), "支出总计", of(() => true), of(isGeneral), of(isLand), ""]);
  return table(header, rows);
}
