import { sumOutcome } from "../relations/sum-outcome.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "row-sum",
  title: "各行的合计等于各分栏之和",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

/** The total of a row equals its columns: 合计 = 基本支出 + 项目支出, 小计 = 人员经费 + 公用经费. */
export const rowSum: Rule = {
  meta,
  check: (document) => sumOutcome(document, "columns", meta, "每一行的合计与分栏"),
};
