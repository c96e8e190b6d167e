import type { Concept } from "../../concept/index.ts";
import type { FormCell, FormIndicators, FormRow, FormTable } from "../form.ts";
import type { Piece } from "../sentence.ts";
import { INDICATOR_COLUMNS } from "./projects.ts";

const WIDTH = 6;

function label(text: string, columnSpan = 1, rowSpan = 1): FormCell {
  return { pieces: [text], columnSpan, rowSpan };
}

function field(pieces: readonly Piece[], columnSpan = 1): FormCell {
  return { pieces, columnSpan };
}

function amount(concept: Concept, columnSpan = 1): FormCell {
  return field([{ slot: "amount", concept, bare: true }], columnSpan);
}

function people(concept: Concept): FormCell {
  return field([{ slot: "count", concept, measureWord: "" }]);
}

function row(...cells: readonly FormCell[]): FormRow {
  return { cells };
}

/** The grid of indicators on the width of a form. */
const INDICATORS: FormIndicators = {
  indicators: INDICATOR_COLUMNS.map((column) =>
    column.field === "name" ? { ...column, columnSpan: WIDTH - INDICATOR_COLUMNS.length + 1 } : column,
  ),
  term: "annual",
};

const GOAL = { entries: "goals", term: "annual", cells: [{ field: "text", columnSpan: WIDTH - 1 }] } as const;

const TITLES = { unit: "tenThousandYuan", includesCarriedForward: true, shape: "form", columnCount: WIDTH } as const;

export const departmentTargets: FormTable = {
  ...TITLES,
  id: "departmentTargets",
  number: 10,
  title: "{bodyKind}整体支出绩效目标表",
  titleAliases: ["部门（单位）整体支出绩效目标表"],
  concept: {},
  always: true,
  parts: [
    row(label("部门名称"), field([{ slot: "body" }], 3), label("年度"), field([{ slot: "year" }, "年"])),
    row(
      label("编制控制数"),
      people({ measure: "authorizedStaffing" }),
      label("在职人员总数"),
      people({ measure: "actualStaff", item: "inService" }),
      label("所属二级预算单位"),
      field([{ slot: "number", of: "subordinates", measureWord: "个" }]),
    ),
    row(
      label("收入预算合计"),
      amount({ measure: "incomeTotal" }),
      label("其中：财政拨款"),
      amount({ measure: "incomeTotal", fund: "fiscalAppropriation" }),
      label("其他资金"),
      amount({ measure: "incomeTotal", fund: "unitOwn" }),
    ),
    row(
      label("支出预算合计"),
      amount({ measure: "expenditureTotal" }),
      label("其中：基本支出"),
      amount({ measure: "expenditure", nature: "basic" }),
      label("项目支出"),
      amount({ measure: "expenditure", nature: "project" }),
    ),
    { ...GOAL, label: { text: "年度总体目标" } },
    INDICATORS,
  ],
};

export const projectTargets: FormTable = {
  ...TITLES,
  id: "projectTargets",
  number: 11,
  title: "重点项目绩效目标表",
  titleAliases: ["项目支出绩效目标表", "项目绩效目标表"],
  concept: { measure: "expenditure" },
  each: "project",
  parts: [
    row(label("项目名称"), field([{ slot: "name" }], 3), label("年度"), field([{ slot: "year" }, "年"])),
    row(
      label("主管部门"),
      field([{ slot: "body" }], 3),
      label("实施单位"),
      field([{ slot: "text", of: "implementer" }]),
    ),
    row(
      label("年度资金总额"),
      amount({}),
      label("其中：财政拨款"),
      amount({ fund: "fiscalAppropriation" }),
      label("其他资金"),
      amount({ fund: "unitOwn" }),
    ),
    row(label("项目概述"), field([{ slot: "text", of: "summary" }], WIDTH - 1)),
    row(label("实施方案"), field([{ slot: "text", of: "plan" }], WIDTH - 1)),
    { ...GOAL, label: { text: "年度绩效目标" } },
    INDICATORS,
  ],
};
