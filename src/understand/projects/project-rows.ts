import type { AmountUnit } from "../../amount/index.ts";
import { amountIn } from "../performance/amounts.ts";
import type { RowLine, Slot } from "../performance/lines.ts";
import type { ProjectMention, ProjectSource } from "./model.ts";

interface Columns {
  readonly name: number;
  readonly amount: number;
  readonly code: number | null;
  readonly body: number | null;
}

const NAME = /^(?:预算)?项目名称$/;
/** The year's amount; the narrowest label wins over 合计, and 项目总预算 is another amount. */
const AMOUNTS = [
  /^(?:项目)?(?:本年度|当年|年度)(?:预算|金额)(?:数|总额)?(?:\(万元\))?$/,
  /^(?:项目支出)?(?:合计|总计)(?:\(万元\))?$/,
  /^(?:金额|预算数|预算金额|预算)(?:\((?:万元|元)\))?$/,
];
const CODE = /^(?:预算)?项目(?:编码|代码)$/;
const BODY = /^(?:项目|预算)单位(?:名称)?$|^单位名称$|^项目承担单位$/;
const PROJECT_CODE = /^\d{6}[\dA-Z]{9,}$/;
const NO_PROJECT = /^(?:\d+|.{0,6}(?:合计|小计|总计)|本级支出项目)$/;

function columnOf(slots: readonly Slot[], pattern: RegExp): number | null {
  return slots.find(({ words }) => pattern.test(words.text))?.column ?? null;
}

function columnsOf(rows: readonly RowLine[], index: number): Columns | null {
  const slots = (rows[index] as RowLine).slots;
  const name = columnOf(slots, NAME);
  if (name === null) return null;
  const header = [...slots, ...(rows[index + 1]?.slots ?? []).filter(({ inherited }) => !inherited)];
  for (const pattern of AMOUNTS) {
    const amount = columnOf(header, pattern);
    if (amount !== null) return { name, amount, code: columnOf(slots, CODE), body: columnOf(slots, BODY) };
  }
  return null;
}

/** Reads a list of projects: a header row with 项目名称 and an amount, then a row a project. Empty for other tables. */
export function projectsInRows(rows: readonly RowLine[], unit: AmountUnit, source: ProjectSource): ProjectMention[] {
  const index = rows.findIndex(({ slots }) => slots.some(({ words }) => NAME.test(words.text)));
  const columns = index < 0 ? null : columnsOf(rows, index);
  if (!columns) return [];
  const found = rows.slice(index + 1).flatMap(({ slots, width }): ProjectMention[] => {
    if (width !== rows[index]?.width) return [];
    const at = (column: number | null) =>
      slots.find((slot) => slot.column === column && !slot.inherited)?.words ?? null;
    const name = at(columns.name);
    const amount = amountIn(at(columns.amount), unit);
    if (!name || !amount || NO_PROJECT.test(name.text)) return [];
    return [{ source, name, amount, code: at(columns.code), body: at(columns.body)?.text ?? null }];
  });
  const coded = found.filter(({ code }) => code !== null && PROJECT_CODE.test(code.text));
  return coded.length > 0 ? coded : found.filter(({ name }) => name.text.length > 1);
}
