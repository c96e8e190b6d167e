import type { Terms } from "../format.ts";

/** What the disclosures of Xinjiang call funds, natures of expenditure and items in running text. */
export const terms: Terms = {
  fund: {
    fiscalAppropriation: "财政拨款",
    generalPublicBudget: "一般公共预算",
    governmentFund: "政府性基金预算",
    stateCapital: "国有资本经营预算",
    specialFiscalAccount: "财政专户管理资金",
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
    otherOperational: "其他运转类",
    specificTarget: "特定目标类",
  },
  item: {
    officialOverseasTravel: "因公出国（境）费",
    officialHospitality: "公务接待费",
    officialVehiclePurchase: "公务用车购置费",
    officialVehicleOperation: "公务用车运行费",
    inService: "在职",
    retired: "退休",
    veteranRetired: "离休",
    generalUse: "一般公务用车",
    lawEnforcement: "执法执勤用车",
    otherUse: "其他车辆",
  },
};
