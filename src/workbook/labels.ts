import { ALL, type Dimension, type MEASURES } from "../concept/index.ts";

/** The values of a closed list with the words that stand for them in a workbook. */
export type Labels = Readonly<Record<string, string>>;

const TOTAL: Labels = { [ALL]: "合计" };

const MEASURE: Readonly<Record<(typeof MEASURES)[number], string>> = {
  income: "收入",
  incomeTotal: "收入总计",
  expenditure: "支出",
  expenditureTotal: "支出总计",
  yearEndCarryOver: "年终结转结余",
  threePublicExpenses: "“三公”经费",
  governmentOperatingFunds: "机关运行经费",
  governmentProcurement: "政府采购",
  reservedProcurement: "面向中小企业预留采购",
  governmentPurchaseOfServices: "政府购买服务",
  authorizedStaffing: "编制人数",
  actualStaff: "实有人数",
  enrolledStudents: "在校学生",
  vehicles: "车辆",
  plannedVehicles: "计划购置车辆",
  largeEquipment: "大型设备",
  plannedLargeEquipment: "计划购置大型设备",
  stateAssets: "国有资产",
  managedTransfers: "管理的专项转移支付项目",
  performanceTarget: "绩效目标",
};

const ITEM: Labels = {
  officialOverseasTravel: "因公出国（境）费",
  officialHospitality: "公务接待费",
  officialVehicles: "公务用车购置及运行维护费",
  officialVehiclePurchase: "公务用车购置费",
  officialVehicleOperation: "公务用车运行维护费",
  goods: "货物",
  works: "工程",
  services: "服务",
  inService: "在职",
  administrative: "行政",
  civilServiceManaged: "参公",
  fullySubsidised: "全额补助",
  selfFunded: "自收自支",
  serviceWorker: "工勤",
  veteranRetired: "离休",
  retired: "退休",
  resigned: "退职",
  survivor: "遗属",
  undergraduate: "本科生",
  juniorCollege: "专科生",
  buildings: "房屋",
  motorVehicles: "机动车辆",
  generalUse: "一般公务用车",
  lawEnforcement: "执法执勤用车",
  specialTechnical: "特种专业技术用车",
  otherUse: "其他用车",
  ministerial: "部级领导用车",
  principalLeader: "主要领导用车",
  physicalSupport: "实物保障用车",
  confidentialCommunication: "机要通信用车",
  emergency: "应急保障用车",
  retiredCadre: "离退休干部用车",
  furniture: "家具",
  otherAssets: "其他资产",
  smallAndMedium: "中小企业",
  mediumSized: "中型企业",
  smallAndMicro: "小微企业",
  over500Thousand: "单价50万元以上",
  over1Million: "单价100万元以上",
  over2Million: "单价200万元以上",
};

const FUND: Labels = {
  fiscalAppropriation: "财政拨款",
  generalPublicBudget: "一般公共预算",
  generalPublicBudgetAppropriation: "一般公共预算（财政拨款）",
  generalPublicBudgetNonTax: "一般公共预算（非税收入）",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  nonFiscal: "非财政拨款",
  specialFiscalAccount: "财政专户管理资金",
  unitOwn: "单位资金",
  institutionOperating: "事业收入",
  institutionBusiness: "事业单位经营收入",
  superiorSubsidy: "上级补助收入",
  affiliatedRemittance: "附属单位上缴收入",
  otherIncome: "其他收入",
  nonFiscalSurplusUsed: "使用非财政拨款结余",
};

const NATURE: Labels = {
  basic: "基本支出",
  personnel: "人员经费",
  running: "公用经费",
  project: "项目支出",
  otherOperational: "其他运转类项目",
  specificTarget: "特定目标类项目",
  institutionBusiness: "事业单位经营支出",
  paymentToSuperior: "上缴上级支出",
  subsidyToAffiliated: "对附属单位补助支出",
};

/** The closed dimensions with the words for all their values, the stated total among them. */
export const DIMENSION_LABELS: { readonly [D in Dimension]?: Labels } = {
  kind: {
    ...TOTAL,
    level: "金额",
    change: "增减额",
    rate: "增减率",
    share: "占比",
    count: "数量",
    price: "单价",
    weight: "权重",
  },
  measure: { ...TOTAL, ...MEASURE },
  item: { ...TOTAL, ...ITEM },
  stage: {
    ...TOTAL,
    firstSubmission: "一上",
    firstFeedback: "一下",
    secondSubmission: "二上",
    approved: "年初预算",
    adjusted: "调整预算",
    executed: "执行数",
    final: "决算",
  },
  scope: { ...TOTAL, unit: "单位", headquarters: "本级", consolidated: "部门汇总" },
  unitKind: { ...TOTAL, administrative: "行政单位", civilServiceManaged: "参公单位", institution: "事业单位" },
  fund: { ...TOTAL, ...FUND },
  age: { ...TOTAL, current: "本年", carriedForward: "上年结转" },
  origin: { ...TOTAL, own: "本级安排", higherLevelTransfer: "上级转移支付" },
  nature: { ...TOTAL, ...NATURE },
};

/** The labels of some values of a list, in the order given. */
export function labelsOf(labels: Labels, values: readonly string[]): Labels {
  return Object.fromEntries(values.flatMap((value) => (labels[value] === undefined ? [] : [[value, labels[value]]])));
}
