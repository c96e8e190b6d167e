import { sumOutcome } from "../relations/sum-outcome.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "column-sum",
  title: "合计行等于各行之和",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

/** A total row equals the rows that it adds up: 本年支出合计, 收入总计, 合计. */
export const columnSum: Rule = {
  meta,
  check: (document) => sumOutcome(document, "rows", meta, "合计行与各行"),
};
