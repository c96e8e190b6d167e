import type { Format } from "../format.ts";
import { basicExpenditure, economicSummary } from "./economic.ts";
import { overallTargets, projectTargets } from "./forms.ts";
import { outline } from "./outline.ts";
import { expenditure, generalPublicBudget, governmentFund, income, projectExpenditure } from "./pivots.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { terms } from "./terms.ts";
import { threePublicExpenses } from "./three-public.ts";

/** The disclosure of departmental budgets in Henan (河南省), as the districts publish it. */
export const henan: Format = {
  id: "henan",
  name: "河南省部门预算公开",
  region: { code: "41", name: "河南省" },
  title: "{body}{year}年度{bodyKind}预算公开说明",
  cover: [{ pieces: [{ slot: "prose", key: "date" }] }],
  contentsTitle: "目录",
  numbering: { sections: ["part", "chinese", "bracketed"], tables: "none" },
  outline,
  tables: [
    incomeAndExpenditure,
    income,
    expenditure,
    fiscalAppropriation,
    generalPublicBudget,
    basicExpenditure,
    economicSummary,
    threePublicExpenses,
    governmentFund,
    projectExpenditure,
    overallTargets,
    projectTargets,
  ],
  terms,
  habits: {
    text: { unit: "tenThousandYuan", decimals: 2, trimZeros: false, percentDecimals: 2 },
    tables: {
      decimals: 2,
      grouping: false,
      zero: "blank",
      above: ["预算{number}表", "{bodyKind}：{body}", "{year}年度 金额单位：{unit}"],
    },
  },
};
