import type { PivotTable } from "../table.ts";
import { ACCOUNT, TOTAL_FIRST } from "./pivots.ts";

function fundTable(id: string, number: number, name: string, heading: string, fund: string): PivotTable {
  return {
    id,
    number,
    title: `{year}年${name}支出表`,
    titleAliases: [`${name}支出情况表`],
    unit: "tenThousandYuan",
    includesCarriedForward: false,
    concept: { measure: "expenditure", fund },
    shape: "pivot",
    rows: { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL_FIRST },
    columns: [
      ...ACCOUNT,
      {
        label: heading,
        children: [
          { label: "合计", concept: {} },
          { label: "基本支出", concept: { nature: "basic" } },
          { label: "项目支出", concept: { nature: "project" } },
        ],
      },
    ],
    composing: { emptyNote: `注：没有${name}安排的支出，本表无数据。` },
  };
}

/** 表九 */
export const governmentFund = fundTable(
  "governmentFund",
  9,
  "政府性基金预算",
  "本年政府性基金预算支出",
  "governmentFund",
);

/** 表十 */
export const stateCapital = fundTable("stateCapital", 10, "国有资本经营预算", "国有资本经营预算支出", "stateCapital");
