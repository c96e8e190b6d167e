import type { Format } from "../format.ts";
import { overallTargets, projectTargets } from "./forms.ts";
import { carriedForward, governmentFund, projectExpenditure, stateCapital } from "./funds.ts";
import { outline } from "./outline.ts";
import { basicExpenditure, expenditure, generalPublicBudget, income } from "./pivots.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { terms } from "./terms.ts";
import { threePublicExpenses } from "./three-public.ts";

/** The disclosure of departmental budgets in Xinjiang (新疆维吾尔自治区), as the counties publish it. */
export const xinjiang: Format = {
  id: "xinjiang",
  name: "新疆维吾尔自治区部门预算公开",
  region: { code: "65", name: "新疆维吾尔自治区" },
  title: "{body}{year}年{bodyKind}预算公开",
  contentsTitle: "目录",
  numbering: { sections: ["part", "chinese", "bracketed"], tables: "table" },
  outline,
  tables: [
    incomeAndExpenditure,
    income,
    expenditure,
    fiscalAppropriation,
    generalPublicBudget,
    basicExpenditure,
    projectExpenditure,
    governmentFund,
    stateCapital,
    threePublicExpenses,
    carriedForward,
    overallTargets,
    projectTargets,
  ],
  terms,
  habits: {
    text: { unit: "tenThousandYuan", decimals: 2, trimZeros: false, percentDecimals: 2 },
    tables: { decimals: 2, grouping: false, zero: "blank", above: ["编制{bodyKind}：{body}", "单位：{unit}"] },
  },
};
