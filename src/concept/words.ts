import { account } from "../account/index.ts";
import type { Concept } from "./concept.ts";
import { ALL } from "./dimensions.ts";

const WORDS: Readonly<Record<string, string>> = {
  income: "收入",
  incomeTotal: "收入总计",
  expenditure: "支出",
  expenditureTotal: "支出总计",
  yearEndCarryOver: "年终结转结余",
  threePublicExpenses: "“三公”经费",
  governmentOperatingFunds: "机关运行经费",
  governmentProcurement: "政府采购",
  governmentPurchaseOfServices: "政府购买服务",
  authorizedStaffing: "编制",
  actualStaff: "实有人数",
  vehicles: "车辆",
  stateAssets: "国有资产",
  performanceTarget: "绩效目标",
  fiscalAppropriation: "财政拨款",
  generalPublicBudget: "一般公共预算",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  specialFiscalAccount: "财政专户管理资金",
  unitOwn: "单位资金",
  institutionOperating: "事业收入",
  institutionBusiness: "经营",
  superiorSubsidy: "上级补助",
  affiliatedRemittance: "附属单位上缴",
  otherIncome: "其他收入",
  nonFiscalSurplusUsed: "非财政拨款结余",
  carriedForward: "上年结转结余",
  current: "本年",
  basic: "基本支出",
  personnel: "人员经费",
  running: "公用经费",
  project: "项目支出",
  otherOperational: "其他运转类",
  specificTarget: "特定目标类",
  paymentToSuperior: "上缴上级",
  subsidyToAffiliated: "对附属单位补助",
  own: "本级安排",
  higherLevelTransfer: "上级转移支付",
  headquarters: "本级",
  officialOverseasTravel: "因公出国（境）费",
  officialHospitality: "公务接待费",
  officialVehicles: "公务用车购置及运行维护费",
  officialVehiclePurchase: "公务用车购置费",
  officialVehicleOperation: "公务用车运行维护费",
  goods: "货物",
  works: "工程",
  services: "服务",
  administrative: "行政",
  civilServiceManaged: "参公",
  fullySubsidised: "全额补助",
  selfFunded: "自收自支",
  serviceWorker: "工勤",
  inService: "在职",
  veteranRetired: "离休",
  retired: "退休",
  resigned: "退职",
  survivor: "遗属",
};

const STAGES: Readonly<Record<string, string>> = {
  approved: "年初预算",
  adjusted: "调整预算",
  executed: "执行数",
  final: "决算",
};

const KINDS: Readonly<Record<string, string>> = {
  change: "增减额",
  rate: "增减幅度",
  share: "占比",
  price: "单价",
  weight: "权重",
};

/** A value that is stated and no total, in words; codes stand as they are where no list names them. */
function word(value: string | undefined): string[] {
  return value === undefined || value === ALL ? [] : [WORDS[value] ?? value];
}

function accountWords({ functionCode, economicCode, year }: Concept): string[] {
  const named = (list: "functional" | "departmentEconomic" | "governmentEconomic", code: string) =>
    `${code}${(account(list, code, Number(year)) ?? account(list, code))?.name ?? ""}`;
  const [list, digits] = (economicCode ?? ALL).split(":");
  return [
    ...(functionCode === undefined || functionCode === ALL ? [] : [named("functional", functionCode)]),
    ...(digits === undefined ? [] : [named(list === "g" ? "governmentEconomic" : "departmentEconomic", digits)]),
  ];
}

/**
 * What a figure is about, in Chinese, from the general to the particular: 2024年 一般公共预算 支出 2013101行政运行 基本支出.
 * Totals and what is not known are left out.
 */
export function conceptWords(concept: Concept): string {
  const { year, stage, fund, age, origin, measure, item, nature, project, kind, scope } = concept;
  return [
    ...(year === undefined || year === ALL ? [] : [`${year}年`]),
    ...(stage === undefined || stage === "approved" ? [] : word(STAGES[stage])),
    ...(scope === "headquarters" ? word(scope) : []),
    ...word(fund),
    ...word(age === "current" ? ALL : age),
    ...word(origin),
    ...word(measure),
    ...word(item),
    ...accountWords(concept),
    ...word(nature),
    ...word(project),
    ...(KINDS[kind ?? ""] ? [KINDS[kind ?? ""] ?? ""] : []),
  ].join(" ");
}
