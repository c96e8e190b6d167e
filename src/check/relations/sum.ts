import {
  absFen,
  addFen,
  exactly,
  type Fen,
  gap,
  intervalOf,
  type MoneyInterval,
  negateFen,
  type PrintedAmount,
  subtractFen,
  sumFen,
  sumIntervals,
  ZERO_FEN,
} from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { SumRelation } from "../../understand/index.ts";

/** How a stated sum comes out. */
export interface SumVerdict {
  readonly relation: SumRelation;
  readonly held: boolean;
  /** What the parts add up to, in fen. */
  readonly sum: Fen;
  /** Stated total minus sum, in fen. */
  readonly difference: Fen;
}

/** The amount that a figure prints, or null for percentages and counts. */
export function amountOf({ printed }: Figure): PrintedAmount | null {
  return printed.type === "amount" ? printed : null;
}

function known(amount: PrintedAmount): MoneyInterval {
  return amount.fen === 0 ? exactly(ZERO_FEN) : intervalOf(amount);
}

/** Several rules ask for the same sums. */
const JUDGED = new WeakMap<SumRelation, SumVerdict | null>();

/**
 * Judges one sum over the intervals of its printed numbers: rounding of the parts (尾差) never breaks it. Only a total
 * of several parts may lie on the very edge of the interval. Null when one of the figures is no amount.
 */
export function judgeSum(relation: SumRelation): SumVerdict | null {
  const known = JUDGED.get(relation);
  if (known !== undefined) return known;
  const verdict = verdictOn(relation);
  JUDGED.set(relation, verdict);
  return verdict;
}

function verdictOn(relation: SumRelation): SumVerdict | null {
  const total = amountOf(relation.total);
  const parts = relation.parts.map(amountOf);
  if (!total || parts.some((part) => part === null)) return null;
  const amounts = parts as PrintedAmount[];
  const sum = sumFen(amounts.map((amount) => amount.fen));
  const distance = gap(known(total), sumIntervals(amounts.map(known)));
  const difference = subtractFen(total.fen, sum);
  if (!relation.exhaustive) return { relation, held: distance === 0 || sum <= total.fen, sum, difference };
  const onEdge = amounts.length > 1 && distance <= amounts.length + 1;
  return { relation, held: distance === 0 || onEdge, sum, difference };
}

/** A sum that agrees once some parts are left out does so to within this many units of the last printed digit. */
const NEARLY = 2;

/**
 * Whether a broken sum holds once one or two of its parts are left out: the structure was then probably misread
 * (a part is an 其中 line, or repeats another), and nothing should be claimed.
 */
export function holdsWithoutSome({ relation, difference }: SumVerdict): boolean {
  const total = amountOf(relation.total);
  const amounts = relation.parts.map((part) => amountOf(part)?.fen ?? ZERO_FEN).filter((amount) => amount !== 0);
  if (!total || amounts.length < 2) return false;
  const surplus = negateFen(difference);
  const { lo, hi } = intervalOf(total);
  const tolerance = sumFen(Array.from({ length: NEARLY }, () => subtractFen(hi, lo)));
  if (absFen(surplus) <= tolerance) return false;
  const near = (amount: Fen) => absFen(subtractFen(amount, surplus)) <= tolerance;
  if (amounts.some(near)) return true;
  if (amounts.length < 3) return false;
  return amounts.some((left, i) => amounts.slice(i + 1).some((right) => near(addFen(left, right))));
}

const MOST_LEVELS = 5;

/** Whether the parts add up to a multiple of the total: levels of one list were then added to each other. */
export function countsTwice({ relation, sum }: SumVerdict): boolean {
  const total = amountOf(relation.total);
  if (!total || total.fen <= 0 || sum <= total.fen) return false;
  const { lo, hi } = intervalOf(total);
  const slack = sumFen(relation.parts.map(() => subtractFen(hi, lo)));
  for (let levels = 2, multiple = addFen(total.fen, total.fen); levels <= MOST_LEVELS; levels += 1) {
    if (absFen(subtractFen(multiple, sum)) <= slack) return true;
    multiple = addFen(multiple, total.fen);
  }
  return false;
}
