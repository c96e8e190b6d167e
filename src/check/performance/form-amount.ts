import { type AmountUnit, type PrintedAmount, parseAmount, parseAmountWithUnit } from "../../amount/index.ts";
import type { PerformanceForm, RowLine, StatedAmount, Words } from "../../understand/index.ts";

const HEAD = /^(?:资金总额|当年金额|金额|预算金额|资金)(?:\((?:万元|元)\))?$/;
const TOTAL = /^(?:合计|总计|金额合计|资金总额)$/;
const UNIT = /\((万元|元)\)|单位：(万元|元)/;

function unitOf(rows: readonly RowLine[]): AmountUnit {
  for (const { slots } of rows) {
    for (const { words } of slots) {
      const name = words.text.length < 40 ? UNIT.exec(words.text) : null;
      if (name) return (name[1] ?? name[2]) === "元" ? "yuan" : "tenThousandYuan";
    }
  }
  return "tenThousandYuan";
}

interface Cell {
  readonly label: string;
  readonly printed: PrintedAmount;
  readonly words: Words;
}

/** The amounts below the head 资金总额, with the labels of their rows, up to the table of indicators. */
function amountsBelow(rows: readonly RowLine[]): Cell[] {
  const start = rows.findIndex(({ slots }) => slots.some(({ words }) => HEAD.test(words.text)));
  const column = rows[start]?.slots.find(({ words }) => HEAD.test(words.text))?.column;
  if (start < 0 || column === undefined) return [];
  const unit = unitOf(rows);
  const found: Cell[] = [];
  for (const { slots } of rows.slice(start + 1)) {
    if (slots.some(({ words }) => words.text === "一级指标")) break;
    const words = slots.find((slot) => slot.column === column)?.words;
    const printed = words && (parseAmount(words.text, unit) ?? parseAmountWithUnit(words.text));
    const label = slots.filter((slot) => slot.column < column).at(-1)?.words.text ?? "";
    if (words && printed) found.push({ label, printed, words });
  }
  return found;
}

/**
 * The money that a whole-department form states: its total, or the parts that make it up where it prints no total (all but
 * blank and zero ones). Empty when it states none.
 */
export function formAmount({ budget, lines }: PerformanceForm): readonly StatedAmount[] {
  if (budget) return [budget];
  const cells = amountsBelow(lines.filter((line) => line.type === "row"));
  const total = cells.find(({ label }) => TOTAL.test(label));
  const parts = total ? [total] : cells.filter(({ printed }) => printed.fen !== 0);
  return parts.map(({ printed, words }) => ({ printed, words }));
}
