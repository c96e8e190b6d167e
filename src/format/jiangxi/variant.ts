/** In what the two layouts in use in Jiangxi differ. */
export interface Variant {
  /** 部门主要工作任务 is a section of its own, between the duties and the staff. */
  readonly withTasks: boolean;
  /** How the indicators of a project are printed in its description. */
  readonly indicators: "table" | "lines";
  /** Of which money “三公”经费 is told. */
  readonly threePublicFund: "fiscalAppropriation" | "generalPublicBudget";
  /** A fund that is not used is told with its amount of nought. */
  readonly unusedFundAmount: boolean;
  /** 机关运行经费 is explained where it is told. */
  readonly operatingFundsExplained: boolean;
  /** 支出科目 in the glossary: each item in use with its full name, or the usual items in short. */
  readonly accountTerms: "inUse" | "usual";
}
