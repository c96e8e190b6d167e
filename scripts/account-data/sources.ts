import type { AccountList } from "../../src/account/account.ts";
import { budgetLetters, incomeLetters, natureLetters } from "./funds.ts";
import type { CodeRecord } from "./rows.ts";

/** Where a list comes from, and the module that it becomes. */
export interface ListSource {
  readonly list: AccountList;
  readonly file: string;
  /** The file with the changes of names and codes over the years. */
  readonly changes?: string;
  /** Which records of the file belong to the list; all when absent. */
  readonly codes?: RegExp;
  /** What the records' codes begin with in the file and not in the list. */
  readonly prefix?: string;
  readonly constant: string;
  readonly title: string;
  readonly funds: (record: CodeRecord) => string;
}

const noFunds = () => "";
const REVENUE = "revenue_department_2024.csv";
const NATURE = "fund_nature_codes.csv";

export const LIST_SOURCES: readonly ListSource[] = [
  {
    list: "functional",
    file: "functional_2024.csv",
    changes: "functional_changes.csv",
    constant: "FUNCTIONAL",
    title: "支出功能分类科目",
    funds: ({ note }) => budgetLetters(note),
  },
  {
    list: "departmentEconomic",
    file: "econ_department_2024.csv",
    changes: "econ_changes.csv",
    constant: "DEPARTMENT_ECONOMIC",
    title: "部门预算支出经济分类科目",
    funds: noFunds,
  },
  {
    list: "governmentEconomic",
    file: "econ_government_2024.csv",
    changes: "econ_changes.csv",
    constant: "GOVERNMENT_ECONOMIC",
    title: "政府预算支出经济分类科目",
    funds: noFunds,
  },
  {
    list: "income",
    file: REVENUE,
    codes: /^D/,
    constant: "INCOME",
    title: "部门收入项目（编码为本项目自定）",
    funds: ({ name, note }) => incomeLetters(name, note),
  },
  {
    list: "governmentRevenue",
    file: REVENUE,
    codes: /^1\d+$/,
    constant: "GOVERNMENT_REVENUE",
    title: "收入分类科目",
    funds: noFunds,
  },
  {
    list: "budgetAccounting",
    file: REVENUE,
    codes: /^[6-8]\d{3}$/,
    constant: "BUDGET_ACCOUNTING",
    title: "预算会计科目",
    funds: noFunds,
  },
  {
    list: "fundNature",
    file: NATURE,
    codes: /^\d+$/,
    constant: "FUND_NATURE",
    title: "资金性质",
    funds: ({ code }) => natureLetters(code),
  },
  {
    list: "projectCategory",
    file: NATURE,
    codes: /^PCAT-/,
    prefix: "PCAT-",
    constant: "PROJECT_CATEGORY",
    title: "项目类别",
    funds: noFunds,
  },
  {
    list: "procurement",
    file: "procurement_items_2022.csv",
    constant: "PROCUREMENT",
    title: "政府采购品目分类目录",
    funds: noFunds,
  },
];
