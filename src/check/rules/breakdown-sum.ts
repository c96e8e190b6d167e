import { sumOutcome } from "../relations/sum-outcome.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "breakdown-sum",
  title: "文中的分项之和等于总额",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

/** A total in running text equals the parts that the sentence lists (其中, 包括, 按…划分). */
export const breakdownSum: Rule = {
  meta,
  check: (document) => sumOutcome(document, "sentence", meta, "文中的总额与分项"),
};
