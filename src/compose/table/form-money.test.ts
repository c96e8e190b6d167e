import { expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Project } from "../../book/index.ts";
import { gridOf } from "../../disclosure/index.ts";
import { type FormPart, type FormTable, national } from "../../format/index.ts";
import { formTables } from "./form.ts";

const WAN = 1_000_000;

const PROJECT: Project = {
  code: "P1",
  name: "档案数字化",
  breakdown: [
    { name: "扫描", amount: fen(30 * WAN) },
    { name: "设备", amount: fen(12 * WAN), source: "higherLevelTransfer" },
  ],
  performance: {
    goals: [{ term: "annual", name: "目标1", text: "完成扫描", weight: 100 }],
    indicators: [
      { level1: "产出指标", level2: "数量指标", name: "扫描页数", target: "≥20万页", goal: "目标1", weight: 40 },
      { level1: "产出指标", level2: "质量指标", name: "合格率", target: "≥98%", goal: "目标1", weight: 40 },
    ],
  },
};

function rowsOf(parts: readonly FormPart[], columnCount: number, project: Project = PROJECT): string[][] {
  const form: FormTable = {
    id: "form",
    number: 1,
    title: "申报表",
    unit: "tenThousandYuan",
    includesCarriedForward: true,
    concept: { measure: "expenditure", nature: "project" },
    shape: "form",
    columnCount,
    each: "project",
    parts,
  };
  const bought = { quantity: 2, measureWord: "台", amount: fen(12 * WAN) };
  const book: Book = {
    ...emptyBook({ name: "县档案馆" }, 2025),
    projects: [project],
    facts: [{ view: "projects", concept: { project: "P1" }, amount: fen(42 * WAN) }],
    procurementItems: [
      { kind: "goods", name: "扫描仪", purpose: "档案数字化", ...bought },
      { kind: "goods", name: "办公桌", purpose: "公用经费", ...bought },
    ],
  };
  const grid = gridOf(formTables({ book, format: national, concept: {} }, form)[0] as never);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
  );
}

it("puts each line of a breakdown into the column of the money that it is paid from", () => {
  const cells = (["name", "own", "higherLevelTransfer", "otherFunds"] as const).map((field) => ({ field }));
  expect(rowsOf([{ entries: "breakdown", cells }], 4)).toEqual([
    ["扫描", "30.00", "", ""],
    ["设备", "", "12.00", ""],
  ]);
});

it("lists what the project plans to buy, else what the procurement budget buys for it", () => {
  const parts: FormPart[] = [
    { entries: "purchases", cells: [{ field: "name" }, { field: "quantity" }, { field: "amount" }] },
  ];
  expect(rowsOf(parts, 3)).toEqual([["扫描仪", "2台", "12.00"]]);
  const planned = { ...PROJECT, purchases: [{ name: "书柜", quantity: 1, measureWord: "组", amount: fen(WAN) }] };
  expect(rowsOf(parts, 3, planned)).toEqual([["书柜", "1组", "1.00"]]);
});

it("knows the whole budget of a project that does not run over several years", () => {
  const parts: FormPart[] = [
    { entries: "projects", cells: [{ field: "name" }, { field: "total" }, { field: "amount" }] },
  ];
  expect(rowsOf(parts, 3)).toEqual([["档案数字化", "42.00", "42.00"]]);
  expect(rowsOf(parts, 3, { ...PROJECT, frequency: "multiYear" })).toEqual([["档案数字化", "", "42.00"]]);
});

it("prints the weight of a goal once beside its indicators", () => {
  const parts: FormPart[] = [
    {
      indicators: [
        { label: "目标", field: "goal" },
        { label: "权重", field: "goalWeight" },
        { label: "指标", field: "name" },
        { label: "分值", field: "weight" },
      ],
    },
  ];
  expect(rowsOf(parts, 4)).toEqual([
    ["目标", "权重", "指标", "分值"],
    ["目标1", "100%", "扫描页数", "40"],
    ["目标1", "100%", "合格率", "40"],
  ]);
});
