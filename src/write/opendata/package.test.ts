import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { completeConcept } from "../../concept/index.ts";
import { type Block, plainCell } from "../../disclosure/index.ts";
import { disclosureOf, heading, marked, paragraph, tableOf } from "../sample.testing.ts";
import { writeJson } from "./json.ts";
import { writeDataPackage } from "./package.ts";
import { dataZip } from "./zip.ts";

const level = completeConcept({
  kind: "level",
  measure: "expenditure",
  year: "2031",
  stage: "approved",
  functionCode: "201",
});
const rate = completeConcept({
  kind: "rate",
  measure: "expenditure",
  year: "2031",
  stage: "approved",
  base: "initialBudget",
});
const table = tableOf(
  [
    ["科目编码", "预算数"],
    ["201", null],
    ["—", "1,000"],
  ],
  { headerRows: 1 },
);
const BLOCKS: Block[] = [
  heading(0, "预算"),
  { type: "paragraph", ...marked("支出80.5万元", "80.5", level) },
  { type: "paragraph", ...marked("增长3%", "3%", rate) },
  heading(2, "一、支出表"),
  paragraph("单位：万元"),
  {
    ...table,
    cells: [...table.cells, { ...plainCell(1, 1, "80.50"), ...marked("80.50", "80.50", level) }].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
  },
];
const files = new Map(writeDataPackage(disclosureOf(...BLOCKS)).map(({ path, text }) => [path, text]));
const described = JSON.parse(files.get("datapackage.json") ?? "{}");

describe("a data package", () => {
  test("has a CSV file a table, codes as texts, numbers without separators", () => {
    expect([...files.keys()]).toEqual(["datapackage.json", "facts.csv", "01-支出表.csv"]);
    expect(files.get("01-支出表.csv")).toBe("\ufeff科目编码,预算数\r\n201,80.50\r\n—,1000\r\n");
    const schema = described.resources[1].schema;
    expect(schema.fields).toEqual([
      { name: "科目编码", type: "string" },
      { name: "预算数", type: "number" },
    ]);
    expect(described.resources[1]).toMatchObject({ title: "一、支出表", description: "单位：万元" });
  });

  test("lists every amount once, in yuan, with its concept, and no rates", () => {
    expect((files.get("facts.csv") ?? "").split("\r\n")).toEqual([
      "\ufeffid,amount,measure,item,year,stage,entity,scope,unitKind,fund,age,origin,nature,functionCode,economicCode,project",
      "1,805000.00,expenditure,*,2031,approved,*,*,*,*,*,*,*,201,*,*",
      "",
    ]);
  });

  test("is described as a Fiscal Data Package whose model names columns that there are", () => {
    expect(described.profile).toBe("fiscal-data-package");
    const fields = described.resources[0].schema.fields.map(({ name }: { name: string }) => name);
    expect(described.model.measures.amount).toMatchObject({ source: "amount", currency: "CNY", phase: "approved" });
    const sources = Object.entries(described.model.dimensions).map(
      ([name, dimension]) => (dimension as { attributes: Record<string, { source: string }> }).attributes[name]?.source,
    );
    expect(sources.every((source) => fields.includes(source))).toBe(true);
    for (const { path } of described.resources) expect(files.has(path)).toBe(true);
  });

  test("is one of plain tables without marks", () => {
    const plain = writeDataPackage(disclosureOf(...BLOCKS), { marks: false });
    expect(plain.map(({ path }) => path)).toEqual(["datapackage.json", "01-支出表.csv"]);
    expect(plain[0]?.text).toContain('"tabular-data-package"');
    expect(plain[0]?.text).not.toMatch(/facts|model/);
  });

  test("fits in one zip file", () => {
    expect(Object.keys(unzipSync(dataZip(disclosureOf(...BLOCKS))))).toEqual([
      "datapackage.json",
      "01-支出表.csv",
      "facts.csv",
    ]);
  });
});

describe("a disclosure as JSON", () => {
  test("has its blocks in order, figures with their concepts unless stripped", () => {
    const { version, title, blocks } = JSON.parse(writeJson(disclosureOf(...BLOCKS)));
    expect([version, title, blocks.length]).toEqual(["disclosure/v1", "预算", 6]);
    expect(blocks[1]).toEqual({
      type: "paragraph",
      text: "支出80.5万元",
      figures: [{ start: 2, end: 6, concept: expect.stringContaining("functionCode=201") }],
    });
    expect(blocks[5]).toMatchObject({ type: "table", rowCount: 3, columnCount: 2, headerRows: 1 });
    expect(blocks[5].cells).toHaveLength(6);
    expect(writeJson(disclosureOf(...BLOCKS), { marks: false })).not.toMatch(/figures|concept/);
  });
});
