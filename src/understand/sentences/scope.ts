import type { Concept } from "../../concept/index.ts";
import type { Heading } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";

interface ScopeRule {
  readonly pattern: RegExp;
  readonly scope: Concept;
  /** The section speaks of something that has no figures in the tables: its amounts stay without concept. */
  readonly closed?: true;
}

/** What a section's heading says about the amounts under it. Narrower headings stand first. */
const SCOPES: readonly ScopeRule[] = [
  { pattern: /名词解释|绩效/, scope: {}, closed: true },
  { pattern: /三公/, scope: { measure: "threePublicExpenses" } },
  { pattern: /运行经费|运行费(?:情况|$)/, scope: { measure: "governmentOperatingFunds" } },
  { pattern: /购买服务/, scope: { measure: "governmentPurchaseOfServices" } },
  { pattern: /政府采购/, scope: { measure: "governmentProcurement" } },
  { pattern: /资产|转移支付|项目情况/, scope: {}, closed: true },
  { pattern: /结转/, scope: { age: "carriedForward" } },
  { pattern: /政府性基金/, scope: { fund: "governmentFund" } },
  { pattern: /国有资本/, scope: { fund: "stateCapital" } },
  { pattern: /财政拨款.*基本支出/, scope: { fund: "fiscalAppropriation", nature: "basic", measure: "expenditure" } },
  {
    pattern: /一般公共预算.*基本支出/,
    scope: { fund: "generalPublicBudget", nature: "basic", measure: "expenditure" },
  },
  {
    pattern: /一般公共预算.*项目支出/,
    scope: { fund: "generalPublicBudget", nature: "project", measure: "expenditure" },
  },
  { pattern: /项目支出/, scope: { nature: "project", measure: "expenditure" } },
  { pattern: /一般公共预算/, scope: { fund: "generalPublicBudget", measure: "expenditure" } },
  { pattern: /财政拨款支出/, scope: { fund: "fiscalAppropriation", measure: "expenditure" } },
  { pattern: /财政拨款/, scope: { fund: "fiscalAppropriation" } },
  { pattern: /收支|收入支出/, scope: {} },
  { pattern: /支出/, scope: { measure: "expenditure" } },
  { pattern: /收入/, scope: { measure: "income" } },
];

export interface SectionScope {
  readonly concept: Concept;
  readonly closed: boolean;
}

/** The scope that the headings above a paragraph set, the innermost telling heading deciding. */
export function scopeOf(path: readonly Heading[]): SectionScope {
  let scope: SectionScope = { concept: {}, closed: false };
  for (const heading of path) {
    if (heading.level < 2) continue;
    const text = plain(heading.text);
    const rule = SCOPES.find(({ pattern }) => pattern.test(text));
    if (!rule) continue;
    scope = { concept: { ...scope.concept, ...rule.scope }, closed: rule.closed ?? false };
  }
  return scope;
}
