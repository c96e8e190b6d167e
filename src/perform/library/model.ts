import type { ScoringMethod } from "../score/index.ts";

/** Second-level indicators with the first level that each belongs to, after 财预〔2020〕10号 and 财预〔2021〕101号. */
export const LEVEL1_OF = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  经济成本指标: "成本指标",
  社会成本指标: "成本指标",
  生态环境成本指标: "成本指标",
  经济效益指标: "效益指标",
  社会效益指标: "效益指标",
  生态效益指标: "效益指标",
  可持续影响指标: "效益指标",
  服务对象满意度指标: "满意度指标",
} as const;

export type LibraryLevel2 = keyof typeof LEVEL1_OF;

export type LibraryLevel1 = (typeof LEVEL1_OF)[LibraryLevel2];

/** The operators that a target of the library may have; words are judged by grades. */
export const LIBRARY_OPERATORS = ["≥", "≤", "=", "定性"] as const;

export type LibraryOperator = (typeof LIBRARY_OPERATORS)[number];

/** An indicator that a clerk may start from. */
export interface LibraryIndicator {
  /** The name of the area that it belongs to: 档案, 会议培训. */
  readonly area: string;
  readonly level2: LibraryLevel2;
  readonly name: string;
  readonly operator: LibraryOperator;
  /** The value that is usual, as printed without operator and unit; "" where it depends on the project. */
  readonly usual: string;
  /** The unit; "" for words. */
  readonly unit: string;
  readonly method: ScoringMethod;
  /** 佐证资料. */
  readonly evidence: string;
  /** What it is good for. */
  readonly use: string;
}

/** What forms call the ways of scoring. */
export const METHOD_NAMES: Readonly<Record<ScoringMethod, string>> = {
  proportional: "按照完成比例赋分",
  direct: "直接赋分",
  graded: "按评判等级赋分",
  satisfaction: "满意度赋分",
};

/**
 * The target as a form prints it: `≥95%`; with the given value where the library leaves it open. Null without a value.
 * @param value digits, or words for a target in words
 */
export function libraryTarget({ operator, usual, unit }: LibraryIndicator, value = usual): string | null {
  if (value === "") return null;
  return operator === "定性" ? value : `${operator}${value}${unit}`;
}

/** Whether more is better; null for words. */
export function libraryDirection({ operator }: LibraryIndicator): "higher" | "lower" | "exact" | null {
  if (operator === "≥") return "higher";
  if (operator === "≤") return "lower";
  return operator === "=" ? "exact" : null;
}
