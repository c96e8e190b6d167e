import type { Terms } from "../format.ts";

/** What the disclosures of Shanghai call funds and natures of expenditure in running text. */
export const terms: Terms = {
  fund: {
    fiscalAppropriation: "财政拨款",
    generalPublicBudget: "一般公共预算拨款",
    governmentFund: "政府性基金拨款",
    stateCapital: "国有资本经营预算拨款",
    institutionOperating: "事业收入",
    institutionBusiness: "事业单位经营收入",
    otherIncome: "其他收入",
  },
  nature: { basic: "基本支出", personnel: "人员经费", running: "公用经费", project: "项目支出" },
};
