import type { Concept } from "../../concept/index.ts";
import type { Heading } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";

interface ScopeRule {
  readonly pattern: RegExp;
  readonly scope: Concept;
  /** The section speaks of something that has no figures in the tables: its amounts stay without concept. */
  readonly closed?: true;
  /** It speaks of several things in turn: an amount that is not named (支出 3 万元) may be of any of them. */
  readonly vague?: true;
}

/** What a section's heading says about the amounts under it. Narrower headings stand first. */
const SCOPES: readonly ScopeRule[] = [
  { pattern: /名词解释|绩效/, scope: {}, closed: true },
  {
    pattern: /一般公共预算.{0,4}“?三公/,
    scope: { measure: "threePublicExpenses", fund: "generalPublicBudget" },
  },
  { pattern: /三公/, scope: { measure: "threePublicExpenses" } },
  { pattern: /因公出国/, scope: { measure: "threePublicExpenses", item: "officialOverseasTravel" } },
  { pattern: /公务接待/, scope: { measure: "threePublicExpenses", item: "officialHospitality" } },
  {
    pattern: /公务用车(?:购置|运行|费)/,
    scope: { measure: "threePublicExpenses", item: "officialVehicles" },
    vague: true,
  },
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
  readonly vague: boolean;
}

/** A section's own number: the title of the document has none. */
const NUMBERED = /^(?:第.{1,3}部分|\(?[一二三四五六七八九十]+[、).])/;

/**
 * The scope that the headings above a paragraph set, the innermost telling heading deciding. `body` is left out of the
 * headings: 政府采购中心 is a body, not a section about procurement.
 */
export function scopeOf(path: readonly Heading[], body: string | null): SectionScope {
  let scope: SectionScope = { concept: {}, closed: false, vague: false };
  for (const heading of path) {
    const whole = plain(heading.text);
    if (heading.level < 2 && !NUMBERED.test(whole)) continue;
    const text = body === null ? whole : whole.replace(body, "");
    const rule = SCOPES.find(({ pattern }) => pattern.test(text));
    if (!rule) continue;
    scope = {
      concept: { ...scope.concept, ...rule.scope },
      closed: rule.closed ?? false,
      vague: rule.vague ?? false,
    };
  }
  return scope;
}
