import {
  addIntervals,
  changeOfRate,
  changeRateInterval,
  exactly,
  type Fen,
  fen,
  intervalOf,
  levelOfRate,
  type MoneyInterval,
  meets,
  negateInterval,
  partOfShare,
  type RatioInterval,
  ratioIntervalOf,
  ratiosMeet,
  shareInterval,
  sumIntervals,
  wholeOfShare,
  ZERO_FEN,
} from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";

/** One amount of a sum, with its sign. */
export interface Term {
  readonly figure: Figure;
  readonly negative: boolean;
}

/**
 * A relation between printed numbers, in a form in which any of them can be worked out from the others:
 * - `sum`: the signed amounts add up to nothing, give or take `slack` fen of rounding;
 * - `rate`: change ÷ (level ∓ change) is the rate, in percent;
 * - `share`: part ÷ whole is the share, in percent.
 * Figures that are `fixed` (the approval, another document) are never what is to be corrected.
 */
export type Equation = { readonly fixed?: readonly Figure[] } & (
  | { readonly type: "sum"; readonly terms: readonly Term[]; readonly slack: Fen }
  | {
      readonly type: "rate";
      readonly level: Figure;
      readonly change: Figure;
      readonly rate: Figure;
      readonly decrease: boolean;
    }
  | { readonly type: "share"; readonly part: Figure; readonly whole: Figure; readonly share: Figure }
);

/** What a printed number can be: an interval of fen, or of percentages. */
export type Range =
  | { readonly type: "amount"; readonly interval: MoneyInterval }
  | { readonly type: "percent"; readonly interval: RatioInterval };

/** What each figure of an equation is taken to be; null where it is not known. */
export type Ranges = (figure: Figure) => Range | null;

/** What a figure can be as it is printed; nothing is exactly nothing. Null for counts. */
export function printedRange({ printed }: Figure): Range | null {
  if (printed.type === "percent") return { type: "percent", interval: ratioIntervalOf(printed.value) };
  if (printed.type !== "amount") return null;
  return { type: "amount", interval: printed.fen === 0 ? exactly(ZERO_FEN) : intervalOf(printed) };
}

/** All figures of an equation. */
export function figuresIn(equation: Equation): readonly Figure[] {
  switch (equation.type) {
    case "sum":
      return equation.terms.map(({ figure }) => figure);
    case "rate":
      return [equation.level, equation.change, equation.rate];
    case "share":
      return [equation.part, equation.whole, equation.share];
  }
}

function money(range: Range | null): MoneyInterval | null {
  return range?.type === "amount" ? range.interval : null;
}

function percent(range: Range | null): RatioInterval | null {
  return range?.type === "percent" ? range.interval : null;
}

function asAmount(interval: MoneyInterval | null): Range | null {
  return interval && { type: "amount", interval };
}

function asPercent(interval: RatioInterval | null): Range | null {
  return interval && { type: "percent", interval };
}

function signed(interval: MoneyInterval, negative: boolean): MoneyInterval {
  return negative ? negateInterval(interval) : interval;
}

/** What the other terms of a sum leave for one, its sign taken into account. */
function restOf(equation: Equation & { readonly type: "sum" }, unknown: Figure, rangeOf: Ranges): MoneyInterval | null {
  const own = equation.terms.find(({ figure }) => figure === unknown);
  const others = equation.terms.flatMap(({ figure, negative }) => {
    const interval = figure === unknown ? null : money(rangeOf(figure));
    return interval ? [signed(interval, negative)] : [];
  });
  if (!own || others.length !== equation.terms.length - 1) return null;
  const slack = { lo: fen(-equation.slack), hi: equation.slack };
  return signed(addIntervals(sumIntervals(others), slack), !own.negative);
}

/** What one figure of an equation must be for it to hold, given what the others are; null where that cannot be told. */
export function solveFor(equation: Equation, unknown: Figure, rangeOf: Ranges): Range | null {
  if (equation.type === "sum") return asAmount(restOf(equation, unknown, rangeOf));
  if (equation.type === "rate") {
    const { level, change, rate, decrease } = equation;
    const [now, moved, stated] = [money(rangeOf(level)), money(rangeOf(change)), percent(rangeOf(rate))];
    if (unknown === rate) return now && moved && asPercent(changeRateInterval(now, signed(moved, decrease)));
    if (unknown === change) return now && stated && asAmount(changeOfRate(now, stated, decrease));
    return moved && stated && asAmount(levelOfRate(moved, stated, decrease));
  }
  const { part, whole, share } = equation;
  const [some, all, stated] = [money(rangeOf(part)), money(rangeOf(whole)), percent(rangeOf(share))];
  if (unknown === share) return some && all && asPercent(shareInterval(some, all));
  if (unknown === part) return all && stated && asAmount(partOfShare(all, stated));
  return some && stated && asAmount(wholeOfShare(some, stated));
}

/** Whether two ranges have a value in common; an amount and a percentage have none. */
export function rangesMeet(left: Range, right: Range): boolean {
  if (left.type === "amount" && right.type === "amount") return meets(left.interval, right.interval);
  return left.type === "percent" && right.type === "percent" && ratiosMeet(left.interval, right.interval);
}

/** Whether an equation holds; null where that cannot be told. */
export function equationHolds(equation: Equation, rangeOf: Ranges = printedRange): boolean | null {
  const result = figuresIn(equation).at(-1);
  const [stated, needed] = result ? [rangeOf(result), solveFor(equation, result, rangeOf)] : [null, null];
  return stated && needed && rangesMeet(stated, needed);
}
