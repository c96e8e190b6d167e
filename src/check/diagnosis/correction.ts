import { absFen, midpoint, printAmount, printPercent, ratioOf, roundRatio, unitName } from "../../amount/index.ts";
import type { Figure, Place } from "../../disclosure/index.ts";
import { type Range, solveFor } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";
import type { Variables } from "./variables.ts";

/** One number to correct: where it stands, and what it should say. */
export interface Correction {
  readonly places: readonly Place[];
  /** As the document would print it, 877.92万元; absent where its value cannot be told. */
  readonly value?: string;
}

/** The middle of a range, which is the value where it is exact. */
function middle(range: Range): Range {
  if (range.type === "amount") {
    const value = midpoint(range.interval);
    return { type: "amount", interval: { lo: value, hi: value } };
  }
  const { lo, hi } = range.interval;
  const value = { n: lo.n * hi.d + hi.n * lo.d, d: 2n * lo.d * hi.d };
  return { type: "percent", interval: { lo: value, hi: value } };
}

/** A figure taken for exactly what it prints. */
function exactRange(figure: Figure): Range | null {
  const { printed } = figure;
  if (printed.type === "percent") {
    const value = ratioOf(printed.value);
    return { type: "percent", interval: { lo: value, hi: value } };
  }
  if (printed.type !== "amount") return null;
  return { type: "amount", interval: { lo: printed.fen, hi: printed.fen } };
}

function isWithin(value: Range, range: Range): boolean {
  if (value.type !== "amount" || range.type !== "amount") return false;
  return range.interval.lo <= value.interval.lo && value.interval.hi <= range.interval.hi;
}

/** What a relation gives when all that is printed is taken as it stands, where that lies within the range. */
function likelyValue(key: string, range: Range, broken: readonly Broken[]): Range {
  for (const { equation, unknowns } of broken) {
    const figure = unknowns.get(key);
    const solved = figure ? solveFor(equation, figure, exactRange) : null;
    const value = solved && middle(solved);
    if (value && isWithin(value, range)) return value;
  }
  return middle(range);
}

/** A value as the figure's place would print it. */
function printedLike({ printed, concept }: Figure, value: Range): string | undefined {
  if (value.type === "percent" && printed.type === "percent") {
    return printPercent(roundRatio(value.interval.lo, Math.max(2, printed.value.scale)));
  }
  if (value.type !== "amount" || printed.type !== "amount") return undefined;
  const { unit, decimals } = printed;
  const amount = value.interval.lo;
  const turned = concept.kind === "change" && amount < 0 && printed.fen >= 0;
  const text = `${printAmount(turned ? absFen(amount) : amount, { unit, decimals })}${unitName(unit)}`;
  return turned ? `${text}（增减方向相反）` : text;
}

/** The correction of one number to what a solution says that it must be. */
export function correctionOf(
  key: string,
  range: Range,
  broken: readonly Broken[],
  { figuresOf, placesOf }: Variables,
): Correction {
  const [figure] = figuresOf(key);
  const value = figure && printedLike(figure, likelyValue(key, range, broken));
  return { places: placesOf(key), ...(value !== undefined && { value }) };
}
