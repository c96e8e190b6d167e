import type { FormCell, FormPart, FormRow, FormTable } from "../form.ts";
import type { Piece } from "../sentence.ts";
import { LONG_TERM_INDICATORS, WEIGHTED_INDICATORS } from "./indicator-columns.ts";
import { MONEY } from "./project-form-money.ts";

function label(text: string, columnSpan = 2, rowSpan = 1): FormCell {
  return { pieces: [text], columnSpan, rowSpan };
}

/** A field over the whole width: its label and what is filled in. */
function field(text: string, pieces: readonly Piece[]): FormRow {
  return { cells: [label(text), { pieces, columnSpan: 10 }] };
}

const TRANSFER: Piece = {
  by: "presence",
  concept: { origin: "higherLevelTransfer" },
  present: [" ☑3. 特定目标类上级转移支出"],
  zero: [" □3. 特定目标类上级转移支出"],
  absent: [" □3. 特定目标类上级转移支出"],
};

const ABOUT: readonly FormPart[] = [
  {
    cells: [
      label("项目名称"),
      { pieces: [{ slot: "name" }], columnSpan: 4 },
      label("项目代码"),
      { pieces: [{ slot: "code" }], columnSpan: 4 },
    ],
  },
  {
    cells: [
      label("项目主管部门"),
      { pieces: [{ slot: "body" }], columnSpan: 4 },
      label("项目执行单位"),
      { pieces: [{ slot: "text", of: "implementer" }], columnSpan: 4 },
    ],
  },
  field("项目年度", [{ slot: "year" }, "年度"]),
  field("项目类别", [
    {
      slot: "boxes",
      of: "category",
      options: { otherOperational: "1. 运转类", specificTarget: "2. 特定目标类本级支出" },
    },
    TRANSFER,
  ]),
  field("项目安排频度", [
    {
      slot: "boxes",
      of: "frequency",
      options: { oneOff: "1. 一次性项目", recurrent: "2. 常年项目", multiYear: "3. 延续性项目" },
    },
  ]),
  field("立项依据", [{ slot: "text", of: "grounds" }]),
  field("项目实施方案", [{ slot: "text", of: "plan" }]),
  field("上年绩效评价结果、整改及应用", [{ slot: "text", of: "lastEvaluation" }]),
  field("项目前两年预算及当年预算变动情况", [{ slot: "text", of: "history" }]),
];

const TARGETS: readonly FormPart[] = [
  {
    entries: "goals",
    label: { text: "项目绩效总目标", columnSpan: 2 },
    heading: [
      { text: "名称", columnSpan: 2 },
      { text: "目标说明", columnSpan: 8 },
    ],
    cells: [
      { field: "name", columnSpan: 2 },
      { field: "text", columnSpan: 8 },
    ],
  },
  { cells: [label("长期绩效目标表", 12)] },
  LONG_TERM_INDICATORS,
  { cells: [label("年度绩效目标表", 12)] },
  WEIGHTED_INDICATORS,
];

/** 表十五: a form for each project; no names or telephones of persons. */
export const projectTargets: FormTable = {
  id: "projectTargets",
  number: 15,
  title: "{year}年项目支出绩效目标申报表",
  titleAliases: ["项目支出(绩效目标)申报表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure", nature: "project" },
  shape: "form",
  columnCount: 12,
  each: "project",
  parts: [...ABOUT, ...MONEY, ...TARGETS],
  composing: { above: ["单位名称：{body}", "单位：{unit}"] },
};
