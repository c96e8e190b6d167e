import { sumOutcome } from "../relations/sum-outcome.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "code-roll-up",
  title: "上级科目等于下级科目之和",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第四十六条（支出按功能分类编列到项）；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

/** An account equals the accounts one level below it: 类 = Σ款 = Σ项 (Budget Law art. 46 sets the levels). */
export const codeRollUp: Rule = {
  meta,
  check: (document) => sumOutcome(document, "codes", meta, "类、款、项逐级汇总"),
};
