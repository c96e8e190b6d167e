import type { AccountList } from "./account.ts";
import { BUDGET_ACCOUNTING } from "./data/budgetaccounting.ts";
import { DEPARTMENT_ECONOMIC } from "./data/departmenteconomic.ts";
import { FUNCTIONAL } from "./data/functional.ts";
import { FUND_NATURE } from "./data/fundnature.ts";
import { GOVERNMENT_ECONOMIC } from "./data/governmenteconomic.ts";
import { GOVERNMENT_REVENUE } from "./data/governmentrevenue.ts";
import { INCOME } from "./data/income.ts";
import { PROCUREMENT } from "./data/procurement.ts";
import { PROJECT_CATEGORY } from "./data/projectcategory.ts";
import type { AccountRow } from "./row.ts";

/** The rows of every list and the year of the edition that they follow. */
export const LISTS: Readonly<Record<AccountList, { readonly edition: string; readonly rows: readonly AccountRow[] }>> =
  {
    functional: { edition: "2024", rows: FUNCTIONAL },
    departmentEconomic: { edition: "2024", rows: DEPARTMENT_ECONOMIC },
    governmentEconomic: { edition: "2024", rows: GOVERNMENT_ECONOMIC },
    income: { edition: "2024", rows: INCOME },
    governmentRevenue: { edition: "2024", rows: GOVERNMENT_REVENUE },
    budgetAccounting: { edition: "2019", rows: BUDGET_ACCOUNTING },
    fundNature: { edition: "2024", rows: FUND_NATURE },
    projectCategory: { edition: "2024", rows: PROJECT_CATEGORY },
    procurement: { edition: "2022", rows: PROCUREMENT },
  };
