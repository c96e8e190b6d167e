import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Block } from "../../disclosure/index.ts";
import { readXlsx } from "../../read/xlsx/index.ts";
import { disclosureOf, heading, marked, paragraph, spanning, tableOf, tagsIn, WIDE_TABLE } from "../sample.testing.ts";
import { writeXlsx } from "./workbook.ts";

const TABLE = spanning(
  tableOf(
    [
      ["科目编码", "合计", "其中", null],
      [null, null, "基本支出", "项目支出"],
      ["201", "1,203.50", "1,200.00", "3.50"],
    ],
    { headerRows: 2 },
  ),
  { "0,0": { rowSpan: 2 }, "0,1": { rowSpan: 2 }, "0,2": { columnSpan: 2 } },
);
const MARKED_TABLE = {
  ...TABLE,
  cells: TABLE.cells.map((cell) =>
    cell.text === "3.50" ? { ...cell, ...marked("3.50", "3.50", { year: "2031" }) } : cell,
  ),
};
const BLOCKS: Block[] = [
  heading(0, "云岭县档案馆2031年部门预算"),
  heading(2, "一、部门支出总表"),
  paragraph("单位：万元"),
  MARKED_TABLE,
  paragraph("注：含结转。"),
  heading(2, "二、项目支出表"),
  WIDE_TABLE,
];

const partsOf = (xlsx: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const parts = partsOf(writeXlsx(disclosureOf(...BLOCKS)));
const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";

describe("a written workbook", () => {
  test("has a sheet of contents with links, then a sheet a table under its official title", () => {
    expect(tagsIn(parts["xl/workbook.xml"] ?? "", "sheet").map((tag) => /name="([^"]+)"/.exec(tag)?.[1])).toEqual([
      "目录",
      "部门支出总表",
      "项目支出表",
    ]);
    expect(tagsIn(parts["xl/worksheets/sheet1.xml"] ?? "", "hyperlink")).toEqual([
      `<hyperlink ref="A3" location="'部门支出总表'!A1" display="一、部门支出总表"/>`,
      `<hyperlink ref="A4" location="'项目支出表'!A1" display="二、项目支出表"/>`,
    ]);
  });

  test("has title, unit and note over all columns, and merged headers", () => {
    expect(tagsIn(sheet, "mergeCell").map((tag) => /ref="([^"]+)"/.exec(tag)?.[1])).toEqual([
      "A1:D1",
      "A2:D2",
      "A3:A4",
      "B3:B4",
      "C3:D3",
      "A6:D6",
    ]);
  });

  test("has numbers as numbers in the format of their table, codes as texts, certain totals as formulas with results", () => {
    expect(sheet).toMatch(/<c r="A5" s="\d+" t="s">/);
    expect(sheet).toMatch(/<c r="B5" s="\d+"><f>SUM\(C5:D5\)<\/f><v>1203\.50<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="D5" s="\d+"><v>3\.50<\/v><\/c>/);
    const style = (place: string) => new RegExp(`r="${place}" s="(\\d+)"`).exec(sheet)?.[1];
    expect(style("D5")).toBe(style("C5"));
  });

  test("prints on A4 as wide as the page, wide tables turned, header rows on every page, page number below", () => {
    const turned = parts["xl/worksheets/sheet3.xml"] ?? "";
    expect(tagsIn(sheet, "pageSetup")).toEqual([
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    ]);
    expect(tagsIn(turned, "pageSetup")[0]).toContain("landscape");
    expect(sheet).toContain("<oddFooter>&amp;C— &amp;P —</oddFooter>");
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'部门支出总表'!$1:$4</definedName>`,
    );
    expect(tagsIn(sheet, "pane")[0]).toContain('ySplit="4"');
  });

  test("names the cells of figures, with properties of the same names; neither without marks", () => {
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="mz_000001">'部门支出总表'!$D$5</definedName>`);
    expect(parts["docProps/custom.xml"]).toContain('name="mz_000001"><vt:lpwstr>concept/v1?year=2031<');
    const plain = partsOf(writeXlsx(disclosureOf(...BLOCKS), { marks: false }));
    for (const xml of Object.values(plain)) expect(xml).not.toMatch(/mz_|concept|custom-properties/);
  });

  test("is read back as it was printed", async () => {
    const { blocks, notes } = await readXlsx(writeXlsx(disclosureOf(...BLOCKS)), "a.xlsx");
    expect(notes).toBeUndefined();
    const tables = blocks.filter((block) => block.type === "table");
    expect(tables.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      [TABLE, WIDE_TABLE].map(({ cells }) => cells.map(({ text }) => text)),
    );
    const lines = blocks.flatMap((block) =>
      block.type === "paragraph" || block.type === "heading" ? [block.text] : [],
    );
    expect(lines).toEqual([
      ...["云岭县档案馆2031年部门预算", "目录", "一、部门支出总表", "二、项目支出表"],
      ...["一、部门支出总表", "单位：万元", "注：含结转。", "二、项目支出表"],
    ]);
  });

  test("holds texts that look like escapes, markup or formulas as texts", async () => {
    const texts = ["_x000D_", "<b>&amp;", "=SUM(A1)", "'引", "  两端  ", "上\n下", "_x5F_x000D_"];
    const table = tableOf([texts, texts.map(() => "—")]);
    const { blocks } = await readXlsx(writeXlsx(disclosureOf(heading(1, "怪表"), table)), "a.xlsx");
    const read = blocks.find((block) => block.type === "table");
    expect(read?.cells.slice(0, texts.length).map(({ text }) => text)).toEqual(texts);
  });

  test("refuses a text that Excel would cut off", () => {
    expect(() => writeXlsx(disclosureOf(tableOf([["长".repeat(32_768)]])))).toThrow(RangeError);
  });
});
