import { type Fen, inLastDigits } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Range } from "../relations/equation.ts";

/** A number as it is printed, and what it could be instead, both counted in its last printed digit. */
interface Printings {
  readonly printed: number;
  readonly lo: number;
  readonly hi: number;
}

function printingsOf({ printed }: Figure, range: Range): Printings | null {
  if (printed.type === "amount" && range.type === "amount") {
    const digits = (amount: Fen) => Math.abs(inLastDigits(amount, printed));
    const ends = [digits(range.interval.lo), digits(range.interval.hi)];
    return { printed: digits(printed.fen), lo: Math.min(...ends), hi: Math.max(...ends) };
  }
  if (printed.type !== "percent" || range.type !== "percent") return null;
  const { units, scale } = printed.value;
  const [lo, hi] = [range.interval.lo, range.interval.hi].map(({ n, d }) => (Number(n) / Number(d)) * 10 ** scale);
  return { printed: Math.abs(units), lo: lo ?? 0, hi: hi ?? 0 };
}

/** A tenth of the last printed digit: ends of ranges are no sharper. */
const BLUR = 0.1;
/** How many values with equal last digits are compared digit by digit. */
const MOST_COMPARED = 50;

function hasMovedPoint({ printed, lo, hi }: Printings): boolean {
  return [0.001, 0.01, 0.1, 10, 100, 1000].some((factor) => {
    const moved = printed * factor;
    return printed !== 0 && moved >= lo - BLUR && moved <= hi + BLUR;
  });
}

/** How many digits differ; two neighbours that changed places count as one. */
function differing(left: string, right: string): number {
  const places = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  const swapped =
    places.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first];
  return swapped ? 1 : places.length;
}

/** The values of a range that differ least from what is printed: with its last digits, where the range leaves them open. */
function nearest({ printed, lo, hi }: Printings): number[] {
  const [from, to] = [Math.ceil(lo - BLUR), Math.floor(hi + BLUR)];
  if (from > to) return [Math.round((lo + hi) / 2)];
  const values: number[] = [];
  for (let unit = 1; unit <= 10 * Math.max(to, printed); unit *= 10) {
    const tail = printed % unit;
    const [least, most] = [Math.ceil((from - tail) / unit), Math.floor((to - tail) / unit)];
    if (least > most) break;
    if (most - least >= MOST_COMPARED) continue;
    for (let head = least; head <= most; head += 1) values.push(head * unit + tail);
  }
  return values;
}

/** Decimal logarithm of the number of ways to change so many of some digits. */
function waysToChange(count: number, digits: number): number {
  let ways = 0;
  for (let each = 0; each < count; each += 1) ways += Math.log10((9 * (digits - each)) / (each + 1));
  return ways;
}

/** What each digit more that is wrong makes a slip less likely, as a decimal logarithm. */
const RARER = 0.6;
/** Of how many places the point may have moved to. */
const POINTS = Math.log10(6);

/**
 * How unlikely it is that someone who meant a value of the range wrote what is printed, as a decimal logarithm: little for a slip of
 * one digit, two digits swapped or a moved point, more the more digits differ, and most for a number that has nothing of
 * it. A wide range makes a coincidence likelier and each of its values less so. 0 for numbers that cannot be compared.
 */
export function unlikelihood(figure: Figure, range: Range): number {
  const printings = printingsOf(figure, range);
  if (!printings) return 0;
  const candidates = nearest(printings);
  const digits = String(Math.round(Math.max(printings.printed, ...candidates))).length;
  const padded = (value: number) => String(Math.round(value)).padStart(digits, "0");
  const wrong = Math.min(...candidates.map((value) => differing(padded(printings.printed), padded(value))));
  const slip = hasMovedPoint(printings) ? POINTS : waysToChange(wrong, digits) + RARER * (wrong - 1);
  const breadth = Math.log10(Math.max(1, printings.hi - printings.lo));
  return breadth + Math.min(slip, digits + RARER);
}
