import type { Concept } from "../../concept/index.ts";
import type { FormCell, FormPart, FormRow } from "../form.ts";
import type { Piece } from "../sentence.ts";

function label(text: string, columnSpan = 2): FormCell {
  return { pieces: [text], columnSpan };
}

function amount(concept: Concept): readonly Piece[] {
  return [{ slot: "amount", concept, bare: true }];
}

function source(text: string, concept: Concept): FormRow {
  return {
    cells: [
      { pieces: [text], columnSpan: 6 },
      { pieces: amount(concept), columnSpan: 4 },
    ],
  };
}

/** The middle of 表十五: this year's budget, where it comes from, what it is spent on and what is bought. */
export const MONEY: readonly FormPart[] = [
  { cells: [label("项目当年预算"), { pieces: amount({}), columnSpan: 10 }] },
  {
    cells: [
      { pieces: [{ slot: "year" }, "年预算申报项目资金来源"], columnSpan: 2, rowSpan: 6 },
      label("来源项目", 6),
      { pieces: [{ slot: "year" }, "年预算申报数"], columnSpan: 4 },
    ],
  },
  source("当年预算合计", {}),
  source("1. 财政拨款收入（区级安排数）", { fund: "fiscalAppropriation", origin: "own" }),
  source("2. 财政拨款收入（上级转移支付）", { fund: "fiscalAppropriation", origin: "higherLevelTransfer" }),
  source("3. 专户管理的非税收入拨款", { fund: "specialFiscalAccount" }),
  source("4. 其他资金", { fund: "unitOwn" }),
  {
    entries: "breakdown",
    label: { text: "项目支出明细及依据", columnSpan: 2 },
    heading: [
      { text: "项目内容", columnSpan: 4 },
      { text: "测算依据及说明", columnSpan: 3 },
      { text: "本级财政拨款金额" },
      { text: "上级转移支付金额" },
      { text: "其他资金" },
    ],
    cells: [
      { field: "name", columnSpan: 4 },
      { field: "calculation", columnSpan: 3 },
      { field: "own" },
      { field: "higherLevelTransfer" },
      { field: "otherFunds" },
    ],
  },
  {
    entries: "purchases",
    label: { text: "项目资产配置计划及采购计划", columnSpan: 2 },
    heading: [
      { text: "品名", columnSpan: 6 },
      { text: "数量", columnSpan: 2 },
      { text: "金额", columnSpan: 2 },
    ],
    cells: [
      { field: "name", columnSpan: 6 },
      { field: "quantity", columnSpan: 2 },
      { field: "amount", columnSpan: 2 },
    ],
  },
];
