import type { Concept } from "../../concept/index.ts";
import type { TableSubject } from "../model.ts";

interface SubjectRule {
  readonly pattern: RegExp;
  readonly subject: TableSubject;
  readonly concept: Concept;
}

const PUBLIC: Concept = { fund: "generalPublicBudget" };

/** The first rule whose pattern fits the title decides; narrower titles stand first. */
const SUBJECTS: readonly SubjectRule[] = [
  { pattern: /绩效|指标/, subject: "performance", concept: {} },
  { pattern: /购买服务/, subject: "purchaseOfServices", concept: { measure: "governmentPurchaseOfServices" } },
  { pattern: /政府采购/, subject: "procurement", concept: { measure: "governmentProcurement" } },
  { pattern: /财政拨款.*三公/, subject: "threePublicExpenses", concept: { measure: "threePublicExpenses" } },
  {
    pattern: /一般公共预算.*三公/,
    subject: "threePublicExpenses",
    concept: { measure: "threePublicExpenses", ...PUBLIC },
  },
  { pattern: /三公/, subject: "threePublicExpenses", concept: { measure: "threePublicExpenses" } },
  { pattern: /运行经费/, subject: "operatingFunds", concept: { measure: "governmentOperatingFunds" } },
  { pattern: /政府性基金/, subject: "governmentFund", concept: { measure: "expenditure", fund: "governmentFund" } },
  { pattern: /国有资本/, subject: "stateCapital", concept: { measure: "expenditure", fund: "stateCapital" } },
  {
    pattern: /一般公共预算.*基本支出/,
    subject: "basicExpenditure",
    concept: { measure: "expenditure", nature: "basic", ...PUBLIC },
  },
  {
    pattern: /财政拨款.*基本支出/,
    subject: "basicExpenditure",
    concept: { measure: "expenditure", nature: "basic", fund: "fiscalAppropriation" },
  },
  {
    pattern: /一般公共预算.*项目支出/,
    subject: "projects",
    concept: { measure: "expenditure", nature: "project", ...PUBLIC },
  },
  {
    pattern: /财政拨款.*项目支出/,
    subject: "projects",
    concept: { measure: "expenditure", nature: "project", fund: "fiscalAppropriation" },
  },
  { pattern: /基本支出/, subject: "basicExpenditure", concept: { measure: "expenditure", nature: "basic" } },
  { pattern: /项目支出/, subject: "projects", concept: { measure: "expenditure", nature: "project" } },
  { pattern: /结转/, subject: "carriedForward", concept: { age: "carriedForward" } },
  {
    pattern: /一般公共预算.*支出.*分单位/,
    subject: "generalPublicBudgetByUnit",
    concept: { measure: "expenditure", ...PUBLIC },
  },
  { pattern: /一般公共预算.*支出/, subject: "generalPublicBudget", concept: { measure: "expenditure", ...PUBLIC } },
  { pattern: /财政拨款收(?:入)?支/, subject: "fiscalAppropriation", concept: { fund: "fiscalAppropriation" } },
  {
    pattern: /财政拨款支出/,
    subject: "fiscalAppropriation",
    concept: { measure: "expenditure", fund: "fiscalAppropriation" },
  },
  { pattern: /收支|收入支出/, subject: "incomeAndExpenditure", concept: {} },
  { pattern: /收入/, subject: "income", concept: { measure: "income" } },
  { pattern: /支出/, subject: "expenditure", concept: { measure: "expenditure" } },
];

/** What a table is about, by its title in plain text; null for a title that says nothing known. */
export function subjectOf(title: string): { readonly subject: TableSubject; readonly concept: Concept } | null {
  const about = title.replace(/不含.{0,4}结转(?:结余)?/g, "");
  const rule = SUBJECTS.find(({ pattern }) => pattern.test(about));
  return rule ? { subject: rule.subject, concept: rule.concept } : null;
}
