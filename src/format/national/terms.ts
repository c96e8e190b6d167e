import type { Terms } from "../format.ts";

export const terms: Terms = {
  fund: {
    fiscalAppropriation: "财政拨款",
    generalPublicBudget: "一般公共预算拨款收入",
    governmentFund: "政府性基金预算拨款收入",
    stateCapital: "国有资本经营预算拨款收入",
    specialFiscalAccount: "财政专户管理资金收入",
    unitOwn: "单位资金",
    institutionOperating: "事业收入",
    institutionBusiness: "事业单位经营收入",
    superiorSubsidy: "上级补助收入",
    affiliatedRemittance: "附属单位上缴收入",
    otherIncome: "其他收入",
    nonFiscalSurplusUsed: "使用非财政拨款结余",
  },
  nature: {
    basic: "基本支出",
    personnel: "人员经费",
    running: "公用经费",
    project: "项目支出",
    otherOperational: "其他运转类项目支出",
    specificTarget: "特定目标类项目支出",
    institutionBusiness: "事业单位经营支出",
    paymentToSuperior: "上缴上级支出",
    subsidyToAffiliated: "对附属单位补助支出",
  },
};
