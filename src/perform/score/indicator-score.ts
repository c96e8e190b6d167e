import { compareRatios, type Decimal, printDecimal, type Ratio, ratio, ratioOf } from "../../amount/index.ts";
import type { Deadline } from "../deadline.ts";
import { type IndicatorValue, parseIndicatorValue } from "../indicator.ts";
import { baseUnit, magnitude } from "../indicator-compare.ts";
import { divided, exactOf, multiplied, points, ZERO } from "./exact.ts";
import { type ScoreOutcome, scored, wrong } from "./outcome.ts";
import { meetsTarget, proportionalScore } from "./proportional.ts";
import type { ScoringMethod, ScoringParameters } from "./rule.ts";

/** How far a qualitative target was reached (财预〔2020〕10号): 达成, 部分达成并具有一定效果, 未达成且效果较差. */
export type Attainment = "attained" | "partly" | "notAttained";

/** What is scored. */
export interface ScoringRequest {
  /** As printed: ≥22万页. */
  readonly target: string;
  /** As printed in the same unit: 21万页; for a date the day, for words 达成, 部分达成, 未达成. Empty when it is missing. */
  readonly actual: string;
  /** Points of the indicator. */
  readonly weight: number;
  /** The form's rule; proportional for numbers, direct for dates and graded for words when it is not given. */
  readonly method?: ScoringMethod;
  /** The points that a person gave within the bounds of a grade. */
  readonly judged?: number;
}

const ATTAINMENTS: readonly (readonly [RegExp, Attainment])[] = [
  [/^(?:未达成|未完成|没有达成|差)/, "notAttained"],
  [/^(?:部分|基本完成一部分|一般)/, "partly"],
  [/^(?:全部|基本)?(?:达成|达到|完成|已完成|是|优|良好)/, "attained"],
];

/** The attainment that words name; null for other words. */
export function attainmentOf(text: string): Attainment | null {
  const bare = text.replace(/\s+/g, "");
  return ATTAINMENTS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

function graded(
  actual: string,
  weight: Ratio,
  judged: number | undefined,
  grades: readonly [number, number],
): ScoreOutcome {
  const attainment = attainmentOf(actual);
  if (!attainment) return wrong(`“${actual}”不是达成、部分达成、未达成之一`);
  const [upper, middle] = grades.map((percent) => multiplied(weight, ratio(BigInt(percent), 100n))) as [Ratio, Ratio];
  const bounds: Readonly<Record<Attainment, readonly [Ratio, Ratio]>> = {
    attained: [upper, weight],
    partly: [middle, upper],
    notAttained: [ZERO, middle],
  };
  const [from, to] = bounds[attainment];
  const open = attainment !== "attained";
  if (judged === undefined)
    return {
      status: "judgement",
      from: points(from),
      to: points(to),
      why: "按评判等级赋分，须由评价人在区间内给分并说明理由",
    };
  const given = exactOf(judged);
  const inside =
    compareRatios(given, from) >= 0 && (open ? compareRatios(given, to) < 0 : compareRatios(given, to) <= 0);
  const range = `[${printDecimal(points(from))}, ${printDecimal(points(to))}${open ? ")" : "]"}`;
  if (!inside) return wrong(`评判为“${actual}”，得分应在 ${range} 内，不能是 ${judged}`);
  return scored(
    points(given),
    `${actual}，${range} 内给 ${judged} 分`,
    "按评判等级赋分（财预〔2020〕10号）",
    attainment === "attained",
  );
}

function numberOf({ year, month, day }: Deadline, end: boolean): number | null {
  if (year === null) return null;
  return year * 10_000 + (month ?? (end ? 12 : 1)) * 100 + (day ?? (end ? 31 : 1));
}

function byDate(target: IndicatorValue, actual: IndicatorValue, weight: Ratio): ScoreOutcome {
  const [due, done] = [
    target.deadline && numberOf(target.deadline, true),
    actual.deadline && numberOf(actual.deadline, false),
  ];
  if (!due || !done) return wrong("目标和实际都要写明年份，才能判断是否按期");
  const met = done <= due;
  return scored(points(met ? weight : ZERO), met ? "按期完成" : "没有按期完成", "直接赋分", met);
}

function direct(target: IndicatorValue, actual: Ratio, weight: Ratio): ScoreOutcome {
  const aim = magnitude(target);
  if (!aim) return wrong(`目标值“${target.text}”不能判断是否达到`);
  const met = meetsTarget(target.operator, actual, aim);
  return scored(points(met ? weight : ZERO), met ? "达到目标，得满分" : "没有达到目标，不得分", "直接赋分", met);
}

function satisfaction(
  target: IndicatorValue,
  actual: Ratio,
  weight: Ratio,
  parameters: ScoringParameters,
): ScoreOutcome {
  const rule = "满意度赋分（财预〔2021〕101号）";
  const aim = magnitude(target);
  if (
    parameters.satisfactionByTarget &&
    aim &&
    meetsTarget(target.operator === "=" ? "≥" : target.operator, actual, aim)
  )
    return scored(points(weight), "达到目标，得满分", rule, true);
  const band = parameters.satisfaction.find(([atLeast]) => compareRatios(actual, ratio(BigInt(atLeast), 1n)) >= 0);
  const share = band?.[1] ?? 0;
  const score = points(multiplied(weight, ratio(BigInt(share), 100n)));
  return scored(score, `满意度落在 ${band ? `≥${band[0]}%` : "最低"}一档，得 ${share}% 的分值`, rule, false);
}

/** A number in the unit of the target; an error in words when it has another unit. */
function actualIn(target: IndicatorValue, actual: IndicatorValue): Ratio | string {
  if (!actual.value) return `实际值“${actual.text}”不是数`;
  const [aim, own] = [baseUnit(target.unit), baseUnit(actual.unit)];
  if (actual.unit !== "" && aim.unit !== own.unit) return `实际值的单位“${actual.unit}”与目标的“${target.unit}”不同`;
  const exact = ratioOf(actual.value);
  return { n: exact.n * (actual.unit === "" ? aim.factor : own.factor), d: exact.d };
}

function usualMethod({ operator }: IndicatorValue): ScoringMethod {
  return operator === "qualitative" ? "graded" : operator === "date" ? "direct" : "proportional";
}

/**
 * The points of one indicator by its rule (财预〔2020〕10号, 财预〔2021〕101号). A missing actual value is told, never taken for
 * nought; grades need a person's points; other units are an error.
 */
export function scoreIndicator(request: ScoringRequest, parameters: ScoringParameters): ScoreOutcome {
  const { weight: typed, judged } = request;
  if (!Number.isFinite(typed) || typed < 0 || typed > 100) return wrong(`分值应在 0 到 100 之间，不能是 ${typed}`);
  const target = parseIndicatorValue(request.target);
  if (!target) return wrong("没有目标值");
  if (request.actual.trim() === "") return { status: "incomplete", why: "没有实际完成值" };
  const weight = exactOf(typed);
  const method = request.method ?? usualMethod(target);
  if (method === "graded" || target.operator === "qualitative")
    return graded(request.actual, weight, judged, parameters.grades);
  const actual = parseIndicatorValue(request.actual);
  if (!actual) return { status: "incomplete", why: "没有实际完成值" };
  if (target.operator === "date") return byDate(target, actual, weight);
  const number = actualIn(target, actual);
  if (typeof number === "string") return wrong(number);
  if (number.n < 0n) return wrong("实际值不能是负数");
  switch (method) {
    case "direct":
      return direct(target, number, weight);
    case "satisfaction":
      return satisfaction(target, number, weight, parameters);
    default:
      return proportionalScore(target, number, weight, parameters);
  }
}

/** Completion of a numeric target in percent, with two decimals; null for dates, words and targets of nought. */
export function completionOf(target: string, actual: string): Decimal | null {
  const [aim, own] = [parseIndicatorValue(target), parseIndicatorValue(actual)];
  const base = aim && magnitude(aim);
  if (!aim || !own || !base || base.n === 0n) return null;
  const number = actualIn(aim, own);
  return typeof number === "string" ? null : points(multiplied(divided(number, base), ratio(100n, 1n)));
}
