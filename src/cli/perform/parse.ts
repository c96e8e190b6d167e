import { printDecimal } from "../../amount/index.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../perform/index.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";

const OPERATORS: Readonly<Record<string, string>> = {
  "≥": "不低于",
  "≤": "不超过",
  "=": "等于",
  ">": "大于",
  "<": "小于",
  range: "介于",
  date: "不晚于",
  qualitative: "定性",
};

function targetJson(given: string, target: IndicatorValue | null): object {
  if (target === null) return { text: given, parsed: false };
  const { operator, stated, value, upper, unit, direction, deadline } = target;
  return {
    text: given,
    parsed: true,
    operator,
    operatorStated: stated,
    value: value && printDecimal(value),
    upper: upper && printDecimal(upper),
    unit,
    direction,
    deadline,
  };
}

function targetLine(given: string, target: IndicatorValue | null): string {
  if (target === null) return `${given}：没有目标值`;
  const { operator, value, upper, unit, deadline } = target;
  const number = [value && printDecimal(value), upper && printDecimal(upper)].filter((part) => part).join("—");
  const day = deadline && [deadline.year, deadline.month, deadline.day].filter((part) => part !== null).join("-");
  return `${given}：${OPERATORS[operator] ?? operator} ${day ?? number}${unit}`.trim();
}

/** `mingzhang perform parse TEXT…`: each target taken apart. @throws UsageError without targets. */
export function parseTargets(texts: readonly string[], json: boolean, io: Io): number {
  if (texts.length === 0) throw new UsageError('请给出指标值，如 "≥22万页"');
  const targets = texts.map((text) => [text, parseIndicatorValue(text)] as const);
  if (json) {
    const parsed = targets.map(([text, target]) => targetJson(text, target));
    io.out(`${JSON.stringify(parsed.length === 1 ? parsed[0] : parsed, null, 2)}\n`);
  } else for (const [text, target] of targets) io.out(`${targetLine(text, target)}\n`);
  return targets.every(([, target]) => target !== null) ? EXIT.clean : EXIT.problems;
}
