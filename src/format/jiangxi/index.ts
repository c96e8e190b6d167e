import type { Format } from "../format.ts";
import { outline } from "./outline.ts";
import { tables } from "./tables.ts";
import { terms } from "./terms.ts";
import type { Variant } from "./variant.ts";

function format(variant: Variant): Omit<Format, "id" | "name"> {
  return {
    region: { code: "36", name: "江西省" },
    title: "{body}{year}年{bodyKind}预算",
    numbering: { sections: ["part", "chinese", "bracketed"], tables: "table" },
    outline: outline(variant),
    tables,
    files: [
      {
        id: "explanation",
        name: "{body}{year}年{bodyKind}预算公开说明",
        sections: ["overview", "budgetTables", "budgetExplanation", "glossary"],
      },
      { id: "tables", name: "{body}{year}年{bodyKind}预算公开附表", sections: ["attachedTables"] },
    ],
    terms,
    habits: {
      text: { unit: "tenThousandYuan", decimals: 2, trimZeros: true, percentDecimals: 2 },
      tables: { decimals: 2, grouping: false, zero: "blank", above: ["填报单位：{body}", "单位：{unit}"] },
    },
  };
}

/** The disclosure of departmental budgets in Jiangxi (江西省), with the indicators of each project as a table. */
export const jiangxi: Format = {
  id: "jiangxi",
  name: "江西省部门预算公开",
  ...format({
    withTasks: false,
    indicators: "table",
    threePublicFund: "fiscalAppropriation",
    unusedFundAmount: false,
    operatingFundsExplained: false,
    accountTerms: "inUse",
  }),
};

/** The layout with the tasks of the year, and the indicators of each project as lines. */
export const jiangxiWithTasks: Format = {
  id: "jiangxi-tasks",
  name: "江西省部门预算公开（含年度主要工作任务）",
  forBooksWith: ["tasks"],
  ...format({
    withTasks: true,
    indicators: "lines",
    threePublicFund: "generalPublicBudget",
    unusedFundAmount: true,
    operatingFundsExplained: true,
    accountTerms: "usual",
  }),
};
