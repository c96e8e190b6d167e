import { ALL } from "./dimensions.ts";

/** A dimension's values as a tree: child → parent. Children of one parent add up to it. */
export type Tree = ReadonlyMap<string, string>;

function tree(children: Readonly<Record<string, readonly string[]>>): Tree {
  return new Map(Object.entries(children).flatMap(([parent, names]) => names.map((name) => [name, parent] as const)));
}

/**
 * Funds (资金性质). 财政拨款 is the sum of three budgets; 单位资金 has five sources. Some regions divide the general public
 * budget into 财政拨款 proper and non-tax revenue under budget (纳入预算管理的非税收入).
 */
export const FUND_TREE: Tree = tree({
  [ALL]: ["fiscalAppropriation", "nonFiscal"],
  fiscalAppropriation: ["generalPublicBudget", "governmentFund", "stateCapital"],
  generalPublicBudget: ["generalPublicBudgetAppropriation", "generalPublicBudgetNonTax"],
  nonFiscal: ["specialFiscalAccount", "unitOwn"],
  unitOwn: [
    "institutionOperating",
    "institutionBusiness",
    "superiorSubsidy",
    "affiliatedRemittance",
    "otherIncome",
    "nonFiscalSurplusUsed",
  ],
});

/** Nature of expenditure. 基本 = 人员 + 公用; 项目 = 其他运转类 + 特定目标类. */
export const NATURE_TREE: Tree = tree({
  [ALL]: ["basic", "project", "institutionBusiness", "paymentToSuperior", "subsidyToAffiliated"],
  basic: ["personnel", "running"],
  project: ["otherOperational", "specificTarget"],
});

/** Sub-items of measures that have a list of their own (三公, 政府采购, 编制, 实有人数, 学生, 资产, 大型设备, 中小微企业). The kinds of posts are those in service too. */
export const ITEM_TREE: Tree = tree({
  [ALL]: [
    "officialOverseasTravel",
    "officialHospitality",
    "officialVehicles",
    "goods",
    "works",
    "services",
    "inService",
    "veteranRetired",
    "retired",
    "resigned",
    "survivor",
    "undergraduate",
    "juniorCollege",
    "buildings",
    "motorVehicles",
    "furniture",
    "otherAssets",
    "smallAndMedium",
    "over500Thousand",
    "over1Million",
    "over2Million",
  ],
  officialVehicles: ["officialVehiclePurchase", "officialVehicleOperation"],
  inService: ["administrative", "civilServiceManaged", "fullySubsidised", "selfFunded", "serviceWorker"],
  motorVehicles: ["generalUse", "lawEnforcement", "specialTechnical", "otherUse"],
  generalUse: [
    "ministerial",
    "principalLeader",
    "physicalSupport",
    "confidentialCommunication",
    "emergency",
    "retiredCadre",
  ],
  smallAndMedium: ["mediumSized", "smallAndMicro"],
});

export function treeHas(tree: Tree, value: string): boolean {
  return value === ALL || tree.has(value);
}

/** Whether `value` is `ancestor` or lies below it. Everything lies below ALL. */
export function liesUnder(tree: Tree, value: string, ancestor: string): boolean {
  for (let node: string | undefined = value; node !== undefined; node = tree.get(node))
    if (node === ancestor) return true;
  return ancestor === ALL;
}

/** The parent of an account code: 2013101 → 20131 → 201 → ALL; `d:30101` → `d:301`. */
export function parentCode(code: string): string {
  const [, list = "", digits = ""] = /^([dg]:)?(\d+)$/.exec(code) ?? [];
  return digits.length <= 3 ? ALL : list + digits.slice(0, -2);
}

/** Whether an account code is `ancestor` or belongs to it. */
export function codeLiesUnder(code: string, ancestor: string): boolean {
  return ancestor === ALL || code.startsWith(ancestor);
}
