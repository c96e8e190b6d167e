/** The lists of codes that budget documents use. Codes are unique within a list, not across lists. */
export const ACCOUNT_LISTS = [
  /** 支出功能分类科目: 类 (3 digits), 款 (5), 项 (7). */
  "functional",
  /** 部门预算支出经济分类科目: 301–399, with 款 of 5 digits. */
  "departmentEconomic",
  /** 政府预算支出经济分类科目: 501–599, with 款 of 5 digits. */
  "governmentEconomic",
  /** The income rows of departmental tables. They have no national codes; the codes here are the project's own. */
  "income",
  /** 收入分类科目 of governments (税收收入, 非税收入 …), which a department meets as collecting unit only. */
  "governmentRevenue",
  /** 预算会计科目 of the government accounting system (财会〔2017〕25号). */
  "budgetAccounting",
  /** 资金性质 of the integrated budget system. */
  "fundNature",
  /** 项目类别 of the integrated budget system: 人员类, 运转类, 特定目标类. */
  "projectCategory",
  /** 政府采购品目分类目录 (财库〔2022〕31号): a letter with 2 or 8 digits. */
  "procurement",
] as const;

export type AccountList = (typeof ACCOUNT_LISTS)[number];

/** How sure it is that code and name stand so in the official list. */
export type Confidence = "high" | "medium" | "low";

/** A name and the first and last year in which it was seen: sightings, not legal validity. */
export interface DatedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** One account (科目) of a list. */
export interface Account {
  readonly list: AccountList;
  readonly code: string;
  /** The official name: in the year asked for, or in the list's edition when no year was given. */
  readonly name: string;
  /** 1 for 类 (or a root), 2 for 款, 3 for 项. */
  readonly level: number;
  /** The code of the nearest account above in the list; null for a root. */
  readonly parent: string | null;
  /** The year of the edition that the list follows. */
  readonly edition: string;
  readonly confidence: Confidence;
  /** Whether code and name were confirmed by published documents or by a notice; false: written from knowledge. */
  readonly verified: boolean;
  /** The funds whose budgets have this account, as identifiers of the concept dimension `fund`; empty when not stated. */
  readonly funds: readonly string[];
  /** Other wordings under which documents print it. */
  readonly aliases: readonly string[];
  /** Earlier names whose years are not known. */
  readonly formerNames: readonly string[];
  /** Names that differ by year, earliest first; empty when the name never changed as far as is known. */
  readonly datedNames: readonly DatedName[];
  /** First and last year in which the account was seen, where sightings are limited; no proof of abolition. */
  readonly seen?: { readonly from: number; readonly to: number };
  /** First year in which the code is in the list, where that is known. */
  readonly from?: number;
  /** Last year in which the code is in the list, where it is known to have left it. */
  readonly to?: number;
}
