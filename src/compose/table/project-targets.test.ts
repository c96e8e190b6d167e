import { expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Indicator } from "../../book/index.ts";
import { type Format, formats, type ProjectTargetsTable } from "../../format/index.ts";
import { projectTargetsTable } from "./project-targets.ts";

const [format] = formats as readonly [Format];

function indicator(level1: string, name: string, target: string): Indicator {
  return { level1, level2: level1, name, target };
}

const BOOK: Book = {
  ...emptyBook({ name: "县档案馆" }, 2025),
  facts: [
    {
      view: "projects",
      concept: { project: "P1", fund: "generalPublicBudget", age: "current" },
      amount: fen(8_000_000),
    },
    {
      view: "projects",
      concept: { project: "P2", fund: "generalPublicBudget", age: "current" },
      amount: fen(3_000_000),
    },
  ],
  projects: [
    {
      code: "P1",
      name: "卷宗修复",
      performance: {
        goals: [],
        indicators: [
          indicator("产出指标", "修复卷宗数量", "≥300卷"),
          indicator("产出指标", "修复合格率", "≥98%"),
          indicator("满意度指标", "查档人满意度", "≥90%"),
        ],
      },
    },
    { code: "P2", name: "库房恒温" },
    { code: "P3", name: "不公开", withheld: true, performance: { goals: [], indicators: [] } },
  ],
};

const TABLE: ProjectTargetsTable = {
  id: "targets",
  number: 1,
  title: "项目绩效目标汇总表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "projectTargets",
  columns: [
    { label: "项目名称", field: "name" },
    { label: "资金总额", concept: {} },
    ...["产出指标", "满意度指标"].map((level1) => ({
      label: level1,
      children: [
        { label: "三级指标", indicator: { level1, field: "name" as const } },
        { label: "指标值", indicator: { level1, field: "target" as const } },
      ],
    })),
  ],
};

it("has a block for each project with targets, its kinds of indicators side by side", () => {
  const table = projectTargetsTable({ book: BOOK, format, concept: {} }, TABLE);
  const body = table.cells.filter(({ row }) => row >= 2);
  expect(body.map(({ text, row, column, rowSpan }) => [row - 2, column, rowSpan, text])).toEqual([
    [0, 0, 2, "卷宗修复"],
    [0, 1, 2, "8.00"],
    [0, 2, 1, "修复卷宗数量"],
    [0, 3, 1, "≥300卷"],
    [0, 4, 1, "查档人满意度"],
    [0, 5, 1, "≥90%"],
    [1, 2, 1, "修复合格率"],
    [1, 3, 1, "≥98%"],
    [1, 4, 1, ""],
    [1, 5, 1, ""],
  ]);
  expect(table.rowCount).toBe(4);
  expect(body[1]?.marks?.[0]?.concept).toMatchObject({ measure: "expenditure", project: "卷宗修复" });
});
