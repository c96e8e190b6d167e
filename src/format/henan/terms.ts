import type { Terms } from "../format.ts";

/** What the disclosures of Henan call funds, natures of expenditure and items in running text. */
export const terms: Terms = {
  fund: {
    fiscalAppropriation: "财政拨款",
    generalPublicBudget: "一般公共预算",
    generalPublicBudgetAppropriation: "一般公共预算财政拨款",
    generalPublicBudgetNonTax: "纳入预算管理的非税收入",
    governmentFund: "政府性基金",
    stateCapital: "国有资本经营预算",
    specialFiscalAccount: "财政专户管理资金",
    unitOwn: "单位资金",
    institutionOperating: "事业收入",
    institutionBusiness: "事业单位经营收入",
    superiorSubsidy: "上级补助收入",
    affiliatedRemittance: "附属单位上缴收入",
    otherIncome: "其他收入",
  },
  nature: {
    basic: "基本支出",
    personnel: "人员经费",
    running: "公用经费",
    project: "项目支出",
    otherOperational: "其他运转类",
    specificTarget: "特定目标类",
  },
};
