import type { Concept, Dimension } from "../concept/index.ts";

/** A view: a table of the approved budget (批复表) in which facts stand, and what that table is a complete statement of. */
export interface ViewDeclaration {
  /** What the table is called, for messages. */
  readonly name: string;
  /** What the view states completely. Outside of it the view says nothing; facts inherit these coordinates. */
  readonly covers: Concept;
  /** A question that names a value of this dimension lies wholly in the view: all money of a project is in the project table. */
  readonly wholly?: Dimension;
  /** Coordinates that its facts may state besides year, stage, entity, scope and unit kind. */
  readonly dimensions: readonly Dimension[];
  /** Coordinates without which a fact of this view means nothing. */
  readonly required: readonly Dimension[];
  /** Every unit of a department has facts here: without those of one the department's total is not known. */
  readonly everyUnit: boolean;
}

/** The views in the order in which they are asked: the broadest statement of a measure comes first. */
export const VIEWS = {
  income: {
    name: "收入预算",
    covers: { measure: "income" },
    dimensions: ["functionCode", "fund", "age", "origin"],
    required: ["fund"],
    everyUnit: true,
  },
  expenditureByFunction: {
    name: "支出预算（按功能分类）",
    covers: { measure: "expenditure" },
    /** With the class of the economic account where the approval splits the functions by it (工资福利支出 …). */
    dimensions: ["functionCode", "economicCode", "nature", "fund", "age", "origin"],
    required: ["functionCode"],
    everyUnit: true,
  },
  /** All expenditure, basic and project, where the approval breaks down the whole. */
  expenditureByEconomicUse: {
    name: "支出预算（按部门预算支出经济分类）",
    covers: { measure: "expenditure" },
    dimensions: ["economicCode", "nature", "fund", "age", "origin"],
    required: ["economicCode"],
    everyUnit: true,
  },
  basicExpenditureByEconomicUse: {
    name: "一般公共预算基本支出（按部门预算支出经济分类）",
    covers: { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" },
    dimensions: ["economicCode", "nature", "fund", "age", "origin"],
    required: ["economicCode"],
    everyUnit: true,
  },
  projects: {
    name: "项目支出预算",
    covers: { measure: "expenditure", nature: "project" },
    wholly: "project",
    dimensions: ["project", "functionCode", "economicCode", "nature", "fund", "age", "origin"],
    required: ["project"],
    everyUnit: false,
  },
  yearEndCarryOver: {
    name: "年终结转结余",
    covers: { measure: "yearEndCarryOver" },
    dimensions: ["fund"],
    required: [],
    everyUnit: false,
  },
  threePublicExpenses: {
    name: "“三公”经费预算",
    covers: { measure: "threePublicExpenses" },
    dimensions: ["item", "fund", "age"],
    required: ["item"],
    everyUnit: false,
  },
  procurement: {
    name: "政府采购预算",
    covers: { measure: "governmentProcurement" },
    dimensions: ["item", "functionCode", "economicCode", "project", "nature", "fund", "age", "origin"],
    required: ["item"],
    everyUnit: false,
  },
  reservedProcurement: {
    name: "面向中小企业预留的政府采购",
    covers: { measure: "reservedProcurement" },
    dimensions: ["item"],
    required: ["item"],
    everyUnit: false,
  },
  /** Where the approval states it; else it follows from the running expenses of administrative units. */
  governmentOperatingFunds: {
    name: "机关运行经费",
    covers: { measure: "governmentOperatingFunds" },
    dimensions: ["fund", "age"],
    required: [],
    everyUnit: false,
  },
  purchasedServices: {
    name: "政府购买服务预算",
    covers: { measure: "governmentPurchaseOfServices" },
    dimensions: ["functionCode", "economicCode", "project", "fund"],
    required: [],
    everyUnit: false,
  },
  /** What the assets are worth. */
  stateAssets: {
    name: "国有资产占用",
    covers: { measure: "stateAssets" },
    dimensions: ["item"],
    required: ["item"],
    everyUnit: false,
  },
  /** Figures of other years and stages, declared one by one; the only view that may hold stated totals ("*"). */
  comparatives: {
    name: "对比数（上年预算、调整、执行、决算）",
    covers: {},
    dimensions: ["measure", "item", "functionCode", "economicCode", "project", "nature", "fund", "age", "origin"],
    required: ["measure", "year"],
    everyUnit: false,
  },
} as const satisfies Record<string, ViewDeclaration>;

export type View = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as readonly View[];

export function viewDeclaration(view: View): ViewDeclaration {
  return VIEWS[view];
}

/** The dimensions that a comparative of a measure has to state, as value or as "*", before it may be compared. */
export const COMPARATIVE_DIMENSIONS: Readonly<Record<string, readonly Dimension[]>> = {
  income: ["fund", "age"],
  incomeTotal: ["fund"],
  expenditure: ["fund", "age", "nature", "functionCode", "economicCode"],
  expenditureTotal: ["fund"],
  yearEndCarryOver: ["fund"],
  threePublicExpenses: ["item", "fund"],
  governmentProcurement: ["item"],
};

/** The coordinates that a comparative may state besides those of its statement. */
export const FACT_DIMENSIONS_OF_COMPARATIVES: readonly Dimension[] = VIEWS.comparatives.dimensions;
