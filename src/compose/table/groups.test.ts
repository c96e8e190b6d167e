import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { gridOf as cellsOf } from "../../disclosure/index.ts";
import { national, type PivotTable, type StatementTable } from "../../format/index.ts";
import { gridOf } from "./grid.ts";

const WAN = 1_000_000;

function project(code: string, wan: number, rest: Concept = {}) {
  const concept = { project: code, nature: "project", fund: "generalPublicBudget", ...rest };
  return { view: "projects" as const, concept, amount: fen(wan * WAN) };
}

const BOOK: Book = {
  ...emptyBook({ name: "区水务局", code: "320" }, 2025),
  units: [
    { name: "区水务局本级", code: "320001", scope: "headquarters" },
    { name: "区河道所", code: "320002", scope: "unit" },
  ],
  projects: [
    { code: "P1", name: "防汛" },
    { code: "P2", name: "河道养护" },
    { code: "P3", name: "抗旱" },
  ],
  facts: [
    project("P1", 30, { entity: "区水务局本级", origin: "own" }),
    project("P2", 50, { entity: "区河道所", origin: "own" }),
    project("P2", 20, { entity: "区河道所", origin: "higherLevelTransfer" }),
    project("P3", 7, { entity: "区水务局本级", origin: "higherLevelTransfer" }),
  ],
};

function rowsOf(table: PivotTable | StatementTable, book = BOOK): string[][] {
  const grid = cellsOf(gridOf({ book, format: national, concept: {} }, table));
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
  );
}

const TABLE: PivotTable = {
  id: "projectExpenditure",
  number: 1,
  title: "项目支出表",
  unit: "tenThousandYuan",
  decimals: 1,
  includesCarriedForward: true,
  concept: { measure: "expenditure", nature: "project" },
  shape: "pivot",
  rows: {
    dimension: "project",
    levels: [1],
    total: { position: "first", label: "合计" },
    groups: [{ code: "31", name: "本级支出项目", concept: { origin: "own" } }],
  },
  columns: [
    { label: "编码", content: "code" },
    { label: "名称", content: "name" },
    { label: "单位", content: "projectUnit" },
    { label: "合计", concept: {} },
  ],
};

describe("groups of rows", () => {
  it("stand above the members that have an amount in them, with that amount; the others come last", () => {
    expect(rowsOf(TABLE).slice(1)).toEqual([
      ["", "合计", "", "107.0"],
      ["31", "本级支出项目", "", "80.0"],
      ["P1", "防汛", "区水务局本级", "30.0"],
      ["P2", "河道养护", "区河道所", "50.0"],
      ["P3", "抗旱", "区水务局本级", "7.0"],
    ]);
  });

  it("say of a project the unit whose money it is, in the row's concept too", () => {
    const { cells } = gridOf({ book: BOOK, format: national, concept: {} }, TABLE);
    const marked = cells.flatMap(({ marks = [] }) => marks).map(({ concept }) => concept);
    expect(marked.map(({ entity }) => entity)).toEqual([
      "区水务局",
      "区水务局",
      "区水务局本级",
      "区河道所",
      "区水务局本级",
    ]);
  });
});

describe("members in a statement", () => {
  const SIDE = { labelHeading: "项目", amountHeading: "预算数", closing: [] } as const;
  const table: StatementTable = {
    id: "statement",
    number: 1,
    title: "收支表",
    unit: "tenThousandYuan",
    includesCarriedForward: true,
    concept: { measure: "expenditure" },
    shape: "statement",
    sides: [
      { ...SIDE, heading: "来源", concept: {}, lines: [{ label: "全部", concept: {} }] },
      {
        ...SIDE,
        heading: "用途",
        concept: { measure: "expenditure" },
        lines: [{ label: "本年支出" }],
        members: { dimension: "functionCode", level: 1, numbering: "bracketed" },
      },
    ],
  };
  const used = (functionCode: string, wan: number) => ({
    view: "expenditureByFunction" as const,
    concept: { functionCode, nature: "basic" },
    amount: fen(wan * WAN),
  });

  it("have a numbered line each below those that are declared, and no line without an amount", () => {
    const book = {
      ...emptyBook({ name: "区水务局" }, 2025),
      facts: [used("2130301", 9), used("2080505", 3), used("2210201", 0)],
    };
    expect(rowsOf(table, book).slice(2)).toEqual([
      ["全部", "12.00", "本年支出", ""],
      ["", "", "（一）社会保障和就业支出", "3.00"],
      ["", "", "（二）农林水支出", "9.00"],
    ]);
  });
});
