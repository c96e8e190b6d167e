import type { PivotTable } from "../table.ts";

export const basicExpenditure: PivotTable = {
  id: "basicExpenditure",
  number: 8,
  title: "{year}年部门一般公共预算基本支出部门预算经济分类预算表",
  titleOfUnit: "{year}年预算单位一般公共预算基本支出部门预算经济分类预算表",
  titleAliases: ["一般公共预算基本支出预算表"],
  unit: "yuan",
  includesCarriedForward: false,
  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "basic" },
  shape: "pivot",
  rows: { dimension: "economicCode", levels: [1, 2], total: { position: "last", label: "合计" } },
  columns: [
    {
      label: "项目",
      children: [
        {
          label: "部门预算经济分类科目编码",
          aliases: ["经济分类科目编码"],
          children: [
            { label: "类", content: "class" },
            { label: "款", content: "subclass" },
          ],
        },
        { label: "经济分类科目名称", aliases: ["部门经济分类科目名称"], content: "name" },
      ],
    },
    {
      label: "一般公共预算基本支出",
      children: [
        { label: "合计", concept: {} },
        { label: "人员经费", concept: { nature: "personnel" } },
        { label: "公用经费", concept: { nature: "running" } },
      ],
    },
  ],
};
