/** Something to mend or to look at in the design of targets, at its place in the book. */
export interface DesignIssue {
  /** Path of the field in the book's file form: `projects[0].performance.indicators[2].target`. */
  readonly path: string;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** `warning` has to be mended; `info` is worth a look. */
  readonly severity: "warning" | "info";
  /** What it rests on. */
  readonly basis: string;
}

export const GOALS = "财预〔2015〕88号《中央部门预算绩效目标管理办法》";
export const INDICATORS = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";
