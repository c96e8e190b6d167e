import { compareRatios, type Fen, type Ratio, ratio } from "../amount/index.ts";
import { type IndicatorValue, parseIndicatorValue } from "./indicator.ts";
import { magnitude } from "./indicator-compare.ts";
import { attainmentOf } from "./score/indicator-score.ts";

/** The lights of monitoring (双监控), the worst first: far behind, behind, on course, far ahead (the target may be too low). */
export const LIGHTS = ["red", "yellow", "green", "blue"] as const;

export type Light = (typeof LIGHTS)[number];

/** What a light is called. */
export const LIGHT_NAMES: Readonly<Record<Light, string>> = {
  red: "红灯",
  yellow: "黄灯",
  green: "绿灯",
  blue: "蓝灯",
};

function lightOf(progress: Ratio, mayBeBlue: boolean): Light {
  const below = (percent: bigint) => compareRatios(progress, ratio(percent, 100n)) < 0;
  if (below(60n)) return "red";
  if (below(80n)) return "yellow";
  return !mayBeBlue || below(120n) ? "green" : "blue";
}

/** What may be planned for a date: the share of the year that has passed, unless a milestone says otherwise. */
export interface Course {
  /** Months of the year that have passed, 1 to 12. */
  readonly month: number;
  /** The part of the target that is planned by then, as printed; the share of the year when it is not given. */
  readonly milestone?: string;
}

function planned(target: IndicatorValue, { month, milestone }: Course): Ratio | null {
  const own = milestone === undefined ? null : parseIndicatorValue(milestone);
  const step = own && magnitude({ ...own, operator: "=" });
  if (step) return step;
  const whole = magnitude(target);
  return whole && { n: whole.n * BigInt(month), d: whole.d * 12n };
}

/**
 * The light of an indicator at a date. More is measured against what is planned by then; a limit is kept or not; words
 * and dates as they are judged. Null when nothing can be said: no value, a one-off goal before its day.
 */
export function indicatorLight(printedTarget: string, printedActual: string, course: Course): Light | null {
  const target = parseIndicatorValue(printedTarget);
  if (!target || printedActual.trim() === "") return null;
  const attainment = attainmentOf(printedActual);
  if (target.operator === "qualitative" || target.operator === "date") {
    if (attainment === null) return null;
    return attainment === "attained" ? "green" : attainment === "partly" ? "yellow" : "red";
  }
  const actual = parseIndicatorValue(printedActual);
  const [value, whole] = [actual && magnitude({ ...actual, operator: "=" }), magnitude(target)];
  if (!value || !whole) return null;
  if (target.operator === "≤" || target.operator === "<" || whole.n === 0n)
    return compareRatios(value, whole) <= 0 ? "green" : "red";
  const plan = planned(target, course);
  if (!plan || plan.n <= 0n) return null;
  return lightOf(ratio(value.n * plan.d, value.d * plan.n), true);
}

/** The light of spending at the end of a month: nothing spent of a budget is red; without a budget there is no light. */
export function spendingLight(budget: Fen, spent: Fen, month: number): Light | null {
  if (budget <= 0) return null;
  return lightOf(ratio(BigInt(spent) * 12n, BigInt(budget) * BigInt(month)), false);
}

/** The worst of several lights; null when none is known. */
export function worstLight(lights: readonly (Light | null)[]): Light | null {
  return LIGHTS.find((light) => lights.includes(light)) ?? null;
}
