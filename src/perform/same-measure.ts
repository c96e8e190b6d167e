import type { IndicatorValue } from "./indicator.ts";
import { compareTargets } from "./indicator-compare.ts";
import { sharedWords } from "./shared-words.ts";

/** An indicator as far as its name and target say what it measures. */
export interface Measured {
  readonly title: string;
  readonly target: IndicatorValue | null;
}

/** Units so common that they say nothing about what is counted. */
const COMMON_UNITS = new Set([
  "",
  "%",
  "人",
  "次",
  "个",
  "项",
  "家",
  "份",
  "件",
  "天",
  "小时",
  "期",
  "场",
  "年",
  "万元",
  "元",
]);

/** Whether two indicators count the same thing: one name, or a rare unit and the same words in the name. */
export function sameMeasure(left: Measured, right: Measured): boolean {
  if (left.title === right.title) return true;
  if (left.target?.unit !== right.target?.unit || COMMON_UNITS.has(left.target?.unit ?? "")) return false;
  return sharedWords(left.title, right.title) >= 2;
}

function isFloor({ target }: Measured): boolean {
  return target !== null && target.value !== null && (target.operator === "≥" || target.operator === "=");
}

/**
 * Whether what a whole body is to count is less than what one of its projects is to count of the same thing. Both have
 * to be quantities that are set from below; null when they cannot be compared.
 */
export function wholeBelowPart(whole: Measured, part: Measured): boolean | null {
  if (!whole.target || !part.target || !isFloor(whole) || !isFloor(part)) return null;
  if (whole.target.unit === "%" || !sameMeasure(whole, part)) return null;
  const order = compareTargets(whole.target, part.target);
  return order === null ? null : order < 0;
}

/** Whether one target sets a minimum and the other a maximum. */
export function oppositeDirections(left: Measured, right: Measured): boolean {
  const directions = [left.target?.direction, right.target?.direction];
  return directions.includes("higher") && directions.includes("lower");
}
