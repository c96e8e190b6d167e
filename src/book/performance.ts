/** Whether a target is for the year or for longer. */
export const TARGET_TERMS = ["annual", "longTerm"] as const;

export type TargetTerm = (typeof TARGET_TERMS)[number];

/** A goal in words (绩效目标). */
export interface Goal {
  readonly term: TargetTerm;
  readonly text: string;
  /** The short name under which indicators refer to it: 年度绩效目标1. */
  readonly name?: string;
  /** Its share in all goals of the term, in percent (指标权重比例). */
  readonly weight?: number;
}

/** A task of the year with what it comprises (年度主要任务). */
export interface MainTask {
  readonly name: string;
  readonly content: string;
}

/** What an indicator had come to at the end of a month; that of December is the result of the year. */
export interface IndicatorResult {
  /** 1 to 12. */
  readonly month: number;
  /** As printed, in the unit of the target; 达成, 部分达成 or 未达成 for words. */
  readonly actual: string;
  /** What was planned for then, where the months of the year are no measure. */
  readonly milestone?: string;
  /** The points that a person gave within a grade. */
  readonly judged?: number;
  /** 偏差原因. */
  readonly reason?: string;
  /** 改进措施. */
  readonly action?: string;
  /** What is expected at the end of the year. */
  readonly forecast?: string;
}

/**
 * A performance indicator (绩效指标). The target is kept as it is printed (≥22万页, ＝100%, 12次以上, 2024年12月31日前): its
 * operator, value, unit and direction are read from it (see `perform`).
 */
export interface Indicator {
  /** 产出指标, 成本指标, 效益指标, 满意度指标. */
  readonly level1: string;
  /** 数量指标, 质量指标 …; the first level again where a region has only one. */
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  /** For the year when it is not given. */
  readonly term?: TargetTerm;
  /** The name of the goal that it serves. */
  readonly goal?: string;
  /** Points out of a hundred (分值权重). */
  readonly weight?: number;
  /** 指标值确定依据. */
  readonly basis?: string;
  /** Values of earlier years, the latest last (近两年指标值). */
  readonly prior?: readonly string[];
  /** 指标赋分规则. */
  readonly scoring?: string;
  /** 佐证资料. */
  readonly evidence?: string;
  /** What came of it, month by month. */
  readonly results?: readonly IndicatorResult[];
}

/** The targets of a whole department (整体绩效目标) or of a project (项目绩效目标), after 财预〔2020〕10号 and 财预〔2021〕101号. */
export interface Performance {
  readonly goals: readonly Goal[];
  readonly tasks?: readonly MainTask[];
  readonly indicators: readonly Indicator[];
}
