import { absFen, printAmount, printPercent, roundRatio, unitName } from "../../amount/index.ts";
import type { Figure, Place } from "../../disclosure/index.ts";
import type { Range } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";
import { exactValue, middle } from "./likely-range.ts";
import type { Variables } from "./variables.ts";

/** One number to correct: where it stands, and what it should say. */
export interface Correction {
  readonly places: readonly Place[];
  /** As the document would print it, 877.92万元; absent where its value cannot be told. */
  readonly value?: string;
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
  const value = figure && printedLike(figure, exactValue(key, range, broken) ?? middle(range));
  return { places: placesOf(key), ...(value !== undefined && { value }) };
}
