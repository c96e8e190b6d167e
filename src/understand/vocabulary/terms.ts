import { ALL, type Concept } from "../../concept/index.ts";

/**
 * One word of the field and what it says about a number. Words are written as the plain text has them: half-width
 * brackets, no quotes, no white space. Account names are not here: they come from the account lists.
 */
export interface Term {
  readonly words: readonly string[];
  readonly says: Concept;
}

/** Sources of money, natures of expenditure and measures, in the wordings that the regions use. */
export const TERMS: readonly Term[] = [
  {
    words: ["一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算资金", "一般公共预算当年拨款", "一般公共预算"],
    says: { fund: "generalPublicBudget" },
  },
  {
    words: ["政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金预算资金", "政府性基金预算", "政府性基金"],
    says: { fund: "governmentFund" },
  },
  {
    words: [
      "国有资本经营预算财政拨款",
      "国有资本经营预算拨款",
      "国有资本经营预算资金",
      "国有资本经营预算",
      "国有资本经营",
    ],
    says: { fund: "stateCapital" },
  },
  { words: ["一般财力"], says: { fund: "generalPublicBudget", origin: "own" } },
  {
    words: ["上级一般公共预算安排的转移支付", "上级一般公共预算安排转移支付"],
    says: { fund: "generalPublicBudget", origin: "higherLevelTransfer" },
  },
  {
    words: ["上级政府性基金安排的转移支付", "上级政府性基金安排转移支付"],
    says: { fund: "governmentFund", origin: "higherLevelTransfer" },
  },
  {
    words: ["上级国有资本经营预算安排的转移支付", "上级国有资本经营预算安排转移支付"],
    says: { fund: "stateCapital", origin: "higherLevelTransfer" },
  },
  { words: ["财政拨款(补助)", "财政拨款资金", "财政拨款", "财政资金"], says: { fund: "fiscalAppropriation" } },
  {
    words: [
      "财政专户管理资金",
      "财政专户核拨资金",
      "财政专户核拨",
      "财政专户(教育收费)",
      "财政专户资金",
      "教育收费资金",
    ],
    says: { fund: "specialFiscalAccount" },
  },
  { words: ["单位资金", "单位自有资金"], says: { fund: "unitOwn" } },
  { words: ["事业收入"], says: { measure: "income", fund: "institutionOperating" } },
  { words: ["事业单位经营收入", "经营收入"], says: { measure: "income", fund: "institutionBusiness" } },
  { words: ["上级补助收入"], says: { measure: "income", fund: "superiorSubsidy" } },
  { words: ["附属单位上缴收入", "附属单位缴款"], says: { measure: "income", fund: "affiliatedRemittance" } },
  { words: ["其他收入"], says: { measure: "income", fund: "otherIncome" } },
  {
    words: ["使用非财政拨款结余", "用事业基金弥补收支差额"],
    says: { measure: "income", fund: "nonFiscalSurplusUsed" },
  },
  {
    words: [
      "上年结转结余",
      "上年结转(结余)",
      "上年结转和结余",
      "上年结转",
      "结转结余",
      "年初结转和结余",
      "结余(结转)",
      "结转",
    ],
    says: { age: "carriedForward" },
  },
  {
    words: ["年终结转结余", "年终结转和结余", "年末结转和结余", "结转下年"],
    says: { measure: "yearEndCarryOver" },
  },
  {
    words: ["收入总计", "财务总收入", "总收入", "收入预算总额", "收入预算总计", "收入总预算", "收入总额"],
    says: { measure: "income", age: ALL },
  },
  {
    words: ["支出总计", "总支出", "支出预算总额", "支出预算总计", "支出总预算", "支出总额"],
    says: { measure: "expenditureTotal" },
  },
  { words: ["本年收入", "当年收入"], says: { measure: "income", age: "current" } },
  { words: ["本年支出", "当年支出"], says: { measure: "expenditure" } },
  { words: ["本年拨款", "当年拨款"], says: { age: "current" } },
  { words: ["收入"], says: { measure: "income" } },
  { words: ["支出"], says: { measure: "expenditure" } },
  { words: ["基本支出"], says: { measure: "expenditure", nature: "basic" } },
  { words: ["项目支出"], says: { measure: "expenditure", nature: "project" } },
  { words: ["人员经费支出", "人员经费", "人员支出"], says: { measure: "expenditure", nature: "personnel" } },
  {
    words: ["公用经费支出", "日常公用经费", "日常公用支出", "公用经费", "公用支出"],
    says: { measure: "expenditure", nature: "running" },
  },
  { words: ["其他运转类"], says: { measure: "expenditure", nature: "otherOperational" } },
  { words: ["特定目标类"], says: { measure: "expenditure", nature: "specificTarget" } },
  { words: ["事业单位经营支出", "经营支出"], says: { measure: "expenditure", nature: "institutionBusiness" } },
  { words: ["上缴上级支出"], says: { measure: "expenditure", nature: "paymentToSuperior" } },
  {
    words: ["对附属单位补助支出", "对附属单位补助"],
    says: { measure: "expenditure", nature: "subsidyToAffiliated" },
  },
  { words: ["三公经费", "三公"], says: { measure: "threePublicExpenses" } },
  {
    words: ["因公出国(境)费用", "因公出国(境)费", "因公出国(境)经费", "因公出国(境)支出", "因公出国(境)"],
    says: { measure: "threePublicExpenses", item: "officialOverseasTravel" },
  },
  {
    words: [
      "公务用车购置及运行维护费",
      "公务用车购置及运行费",
      "公务用车购置和运行维护费",
      "公务用车购置和运行费",
      "公务用车购置及运行维护支出",
      "公务用车购置及运行维护经费",
      "公务用车购置及运行经费",
      "公务用车购置及运维费",
      "公务用车购置和运维费",
      "公务用车购置及运行",
      "公务用车费",
    ],
    says: { measure: "threePublicExpenses", item: "officialVehicles" },
  },
  {
    words: ["公务用车购置费", "公务用车购置经费", "公务用车购置支出", "公务用车购置"],
    says: { measure: "threePublicExpenses", item: "officialVehiclePurchase" },
  },
  {
    words: [
      "公务用车运行维护费",
      "公务用车运行维护经费",
      "公务用车运行经费",
      "公务用车运行费",
      "公务用车运维费",
      "公务用车运行",
    ],
    says: { measure: "threePublicExpenses", item: "officialVehicleOperation" },
  },
  {
    words: ["公务接待费支出", "公务接待费", "公务接待经费", "公务接待"],
    says: { measure: "threePublicExpenses", item: "officialHospitality" },
  },
  {
    words: ["机关运行经费", "机关运行费", "部门运行经费", "机构运行经费", "行政(事业)单位运行经费", "单位运行经费"],
    says: { measure: "governmentOperatingFunds" },
  },
  { words: ["政府采购货物", "货物类"], says: { measure: "governmentProcurement", item: "goods" } },
  { words: ["政府采购工程", "工程类"], says: { measure: "governmentProcurement", item: "works" } },
  { words: ["政府采购服务", "服务类"], says: { measure: "governmentProcurement", item: "services" } },
  { words: ["政府采购"], says: { measure: "governmentProcurement" } },
  {
    words: ["面向中小企业预留的政府采购项目", "面向中小企业预留的政府采购", "预留给中小企业", "面向中小企业预留"],
    says: { measure: "reservedProcurement", item: "smallAndMedium" },
  },
  {
    words: ["面向小微企业预留", "预留给小型和微型企业", "预留给小微企业"],
    says: { measure: "reservedProcurement", item: "smallAndMicro" },
  },
];

/** Both sides at once: 收支总预算, 收、支总计 state the total of income and of expenditure. */
export const BOTH_SIDES =
  /(?:收支|收、支|收入[、和与及]?支出)(?:预算|决算)?(?:总预算|总决算|总额|总数|总计|合计|预算|决算|安排)(?:数|额)?(?:均|各|各自)?(?:为|是)?$/;

/** Words that name a total and add nothing to the concept. */
export const TOTAL_WORDS = /(?:合计|总计|小计|总额|总数|共计)$/;

/** Words between terms that carry no meaning of their own for the concept. */
export const GLUE = [
  "年初预算",
  "决算",
  "预算安排",
  "预算控制",
  "资金安排",
  "预算",
  "安排",
  "资金",
  "经费",
  "金额",
  "拨款",
  "总体",
  "当年",
  "本年",
  "全年",
  "年度",
  "部门",
  "单位",
  "合计",
  "总计",
  "小计",
  "总额",
  "共计",
  "总",
  "共",
  "为",
  "数",
  "额",
  "的",
  "中",
  "类",
  "其中",
  "和",
  "及",
  "等",
  "(万元)",
  "(元)",
  "万元",
  "：",
  "，",
  "、",
] as const;
