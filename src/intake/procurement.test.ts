import { expect, it } from "vitest";
import { type Disclosure, plainCell, sourcedText, type Table } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";
import { procurementSteps } from "./procurement.ts";

function table(...rows: readonly string[]): Table {
  const cells = rows.flatMap((row, at) => row.split("|").map((text, column) => plainCell(at, column, text.trim())));
  return { type: "table", rowCount: rows.length, columnCount: rows[0]?.split("|").length ?? 0, cells };
}

function documentOf(...blocks: Disclosure["blocks"]): Disclosure {
  return {
    file: "a.xls",
    blocks: [{ type: "heading", level: 0, ...sourcedText("临江市档案局2025年部门预算") }, ...blocks],
  };
}

const HEADER =
  "项目 | 政府采购品目 | 功能科目 | 部门支出经济分类 | 资金性质 | 采购数量 | 单价（元） | 计量单位 | 采购金额";
const LINE =
  "馆藏数字化 | [A02010105]台式计算机 | [2012604]档案馆 | [31002]办公设备购置 | 经费拨款补助 | 2 | 5,000 | 台 | 1.00";

function stepsOf(...rows: readonly string[]) {
  const title = { type: "heading" as const, level: 1, ...sourcedText("政府采购预算表") };
  const unit = { type: "paragraph" as const, ...sourcedText("单位：万元") };
  return procurementSteps(
    [understand(documentOf(title, unit, table(HEADER, ...rows)))],
    [{ code: "P1", name: "馆藏数字化" }],
  );
}

it("items of a procurement table are read with their accounts, and their money as facts", () => {
  const [items, ...facts] = stepsOf(" | 合计 | | | | | | | 2.00", LINE, LINE);
  expect(items?.operation).toMatchObject({
    field: "procurementItems",
    value: [
      {
        kind: "goods",
        catalogueCode: "A02010105",
        name: "台式计算机",
        economicCode: "d:31002",
        fund: "generalPublicBudget",
        quantity: 2,
        unitPrice: 500_000,
        amount: 1_000_000,
      },
      { name: "台式计算机" },
    ],
  });
  expect(facts.map(({ operation }) => operation)).toMatchObject([
    { fact: { view: "procurement", concept: { project: "P1", item: "goods", nature: "project" }, amount: 2_000_000 } },
  ]);
});

it.each([[[" | 合计 | | | | | | | 3.00", LINE, LINE]], [[LINE, "其他采购 | 台式计算机 | | | | | | | 1.00"]]])(
  "a table with %j is left to the clerk",
  (rows) => {
    expect(stepsOf(...rows)).toEqual([]);
  },
);
