/** The stated total over a dimension (全部), as opposed to "not known". */
export const ALL = "*";

/**
 * The dimensions of a concept in canonical order. A dimension holds a value, ALL (a stated total), or nothing (unknown).
 */
export const DIMENSIONS = [
  "kind",
  "measure",
  "item",
  "base",
  "year",
  "stage",
  "entity",
  "scope",
  "unitKind",
  "fund",
  "age",
  "origin",
  "nature",
  "functionCode",
  "economicCode",
  "project",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What sort of number it is. A price is per unit; a share is of the whole named by `base`. */
export const KINDS = ["level", "change", "rate", "share", "count", "price", "weight"] as const;

/** What is measured. */
export const MEASURES = [
  /** 收入 by source. */
  "income",
  /** 收入总计: income of the year plus what is carried in (上年结转结余, 使用非财政拨款结余). */
  "incomeTotal",
  "expenditure",
  /** 支出总计: expenditure of the year plus 年终结转结余. */
  "expenditureTotal",
  "yearEndCarryOver",
  "threePublicExpenses",
  "governmentOperatingFunds",
  "governmentProcurement",
  /** 面向中小企业预留的政府采购. */
  "reservedProcurement",
  "governmentPurchaseOfServices",
  "authorizedStaffing",
  "actualStaff",
  /** 在校学生. */
  "enrolledStudents",
  "vehicles",
  /** 安排购置的车辆, by number. */
  "plannedVehicles",
  /** 大型设备 in use, by number; the items tell the threshold of value. */
  "largeEquipment",
  /** 安排购置的大型设备, by number. */
  "plannedLargeEquipment",
  "stateAssets",
  /** 负责管理的专项转移支付项目, by number. */
  "managedTransfers",
  "performanceTarget",
] as const;

export const STAGES = [
  "firstSubmission",
  "firstFeedback",
  "secondSubmission",
  "approved",
  "adjusted",
  "executed",
  "final",
] as const;

/** The entity alone (单位), the department proper (本级), or the department with all its units (汇总). */
export const SCOPES = ["unit", "headquarters", "consolidated"] as const;

export const UNIT_KINDS = ["administrative", "civilServiceManaged", "institution"] as const;

export const AGES = ["current", "carriedForward"] as const;

export const ORIGINS = ["own", "higherLevelTransfer"] as const;

/** What a change, a rate or a share is measured against. `restated`: last year on this year's organisation. */
export const COMPARISON_BASES = ["initialBudget", "adjustedBudget", "executed", "final", "restated"] as const;

/** The closed vocabularies; dimensions missing here hold free text or codes. */
export const VOCABULARY: Partial<Record<Dimension, readonly string[]>> = {
  kind: KINDS,
  measure: MEASURES,
  stage: STAGES,
  scope: SCOPES,
  unitKind: UNIT_KINDS,
  age: AGES,
  origin: ORIGINS,
};

/** The grammar of code-valued dimensions. Economic codes carry their list: `d:` department, `g:` government. */
export const GRAMMAR: Partial<Record<Dimension, RegExp>> = {
  year: /^\d{4}$/,
  functionCode: /^\d{3}(\d{2}(\d{2})?)?$/,
  economicCode: /^[dg]:\d{3}(\d{2})?$/,
};
