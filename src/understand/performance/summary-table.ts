import { type AmountUnit, parseAmount } from "../../amount/index.ts";
import { parseIndicatorValue } from "../../perform/index.ts";
import { amountIn } from "./amounts.ts";
import { indicatorTitle } from "./indicators.ts";
import type { RowLine, Slot } from "./lines.ts";
import type { Indicator, PerformanceForm } from "./model.ts";
import type { Words } from "./words.ts";

/** A project code of the integrated system: six digits of region, then at least twelve more signs. */
const CODE = /^\d{6}[\dA-Z]{12,}$/;
const LEVELS = ["成本", "产出", "效益", "满意度"] as const;
const PAIRS = LEVELS.length;

const at = (slots: readonly Slot[], column: number): Words | null =>
  slots.find((slot) => slot.column === column)?.words ?? null;

function indicatorsIn(line: RowLine, first: number): Indicator[] {
  return LEVELS.flatMap((level1, pair): Indicator[] => {
    const [name, value] = [at(line.slots, first + 2 * pair), at(line.slots, first + 2 * pair + 1)];
    if (!name) return [];
    return [
      {
        level1,
        level2: "",
        name,
        title: indicatorTitle(name.text),
        value,
        target: value && parseIndicatorValue(value.text),
        prior: [],
        weight: null,
        basis: null,
        scoring: null,
        period: null,
        set: 1,
        certain: true,
      },
    ];
  });
}

function isProjectRow({ slots }: RowLine): boolean {
  const [code, name, amount] = slots;
  if (!code || !name || !amount || code.column !== 0 || name.column !== 1) return false;
  return CODE.test(code.words.text) && parseAmount(amount.words.text, "tenThousandYuan") !== null;
}

/**
 * Reads a summary table of targets (预算项目绩效目标汇总表): a line a project with code, name and amounts, and four pairs of
 * indicator and target (成本, 产出, 效益, 满意度) at its right end; lines without a code go on with the project above.
 * Empty for any other table.
 */
export function formsInSummary(rows: readonly RowLine[], unit: AmountUnit): PerformanceForm[] {
  const width = rows[0]?.width ?? 0;
  const first = width - 2 * PAIRS;
  if (first < 3 || !rows.some(isProjectRow)) return [];
  const forms: PerformanceForm[] = [];
  for (const line of rows) {
    const indicators = indicatorsIn(line, first);
    const current = forms.at(-1);
    if (isProjectRow(line)) {
      forms.push({
        kind: "project",
        title: null,
        name: at(line.slots, 1),
        budget: amountIn(at(line.slots, 2), unit),
        wholeBudget: null,
        fields: [],
        indicators,
        declaredWeight: null,
        unreadRows: 0,
        lines: [line],
      });
    } else if (current) {
      const grown = { indicators: [...current.indicators, ...indicators], lines: [...current.lines, line] };
      forms[forms.length - 1] = { ...current, ...grown };
    }
  }
  return forms.some(({ indicators }) => indicators.length > 0) ? forms : [];
}
