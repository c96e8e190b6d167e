import { describe, expect, test } from "vitest";
import { type Block, plainCell, sourcedText, type Table } from "../disclosure/index.ts";
import { mergeContinuedTables } from "./merge-tables.ts";
import { outlineLines, rowsOf } from "./text/outline.testing.ts";

let line = 0;

function table(...rows: string[]): Table {
  const cells = rows.flatMap((row, r) => {
    line += 1;
    const texts = row.split(" ").map((text) => (text === "·" ? "" : text));
    return texts.map((text, c) => plainCell(r, c, text, sourcedText(text, { line })));
  });
  return { type: "table", columnCount: rows[0]?.split(" ").length ?? 0, rowCount: rows.length, cells };
}

function paragraph(text: string): Block {
  line += 1;
  return { type: "paragraph", ...sourcedText(text, { line }) };
}

function merged(...blocks: (Table | string)[]): Block[] {
  return mergeContinuedTables(blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)));
}

const HEADER = ["经济科目 · 基本支出", "编码 名称 合计"];

describe("a table that goes on under its header printed once more", () => {
  test("becomes one, without the repeated title, unit line and header, every cell with its place", () => {
    const first = table(...HEADER, "301 工资 5.00");
    const second = table(
      "经济科目 · 基 本 支 出".replace(" 基 本 支 出", " 基本支出"),
      "编码 名称 合计",
      "302 商品 2.00",
    );
    const blocks = merged("基本支出表", "单位：万元", first, "基本支出表", "单位：万元", second, "说明。");
    expect(outlineLines(blocks)).toEqual(["¶ 基本支出表", "¶ 单位：万元", "表 4×3", "¶ 说明。"]);
    expect(rowsOf(blocks[2]).slice(2)).toEqual([
      ["301", "工资", "5.00"],
      ["302", "商品", "2.00"],
    ]);
    const cell = blocks[2]?.type === "table" ? blocks[2].cells.at(-1) : undefined;
    expect(cell?.origins).toEqual(second.cells.at(-1)?.origins);
    expect(cell?.row).toBe(3);
  });

  test("over three pages, with the header torn apart and brackets of another width", () => {
    const parts = ["项目（名称） 总计", "项目(名称) 总计", "项目（名称） 总计"].map((header, i) =>
      table(header, `第${i}项 ${i}.00`),
    );
    expect(outlineLines(merged("收入表", ...parts))).toEqual(["¶ 收入表", "表 4×2"]);
  });

  test("a continuation that says 续表", () => {
    const blocks = merged(
      "收入表",
      table("项目 金额", "甲 1.00"),
      "收入表（续）",
      table("项目 金额", "乙 2.00"),
      "续表",
      table("项目 金额", "丙 3.00"),
    );
    expect(outlineLines(blocks)).toEqual(["¶ 收入表", "表 4×2"]);
  });

  test("a header alone at the page's foot", () => {
    expect(outlineLines(merged("收入表", table("项目 金额"), "收入表", table("项目 金额", "甲 1.00")))).toEqual([
      "¶ 收入表",
      "表 2×2",
    ]);
  });

  test("but the total ends it, though the header stood alone on the first page", () => {
    const pages = [table("项目 金额"), table("项目 金额", "甲 1.00", "合计 1.00"), table("项目 金额", "乙 2.00")];
    expect(outlineLines(merged("收入表", ...pages))).toEqual(["¶ 收入表", "表 3×2", "表 2×2"]);
  });

  test("rows marked uncertain move along", () => {
    const second = { ...table("项目 金额", "乙 2.00"), uncertainRows: [1] };
    expect(merged(table("项目 金额", "甲 1.00"), second)[0]).toMatchObject({ rowCount: 3, uncertainRows: [2] });
  });
});

describe("rows without header directly after a table", () => {
  test("go on with it", () => {
    expect(outlineLines(merged(table("项目 金额", "甲 1.00"), table("乙 2.00", "丙 3.00")))).toEqual(["表 4×2"]);
  });

  test("go on with it behind the empty strip of the row that the page end cut", () => {
    const blocks = merged(table("项目 金额", "甲 1.00"), table("· ·", "乙 2.00"));
    expect(rowsOf(blocks[0]).at(-1)).toEqual(["乙", "2.00"]);
  });

  test("but not with a line between, another width, or a header of their own", () => {
    const first = table("项目 金额", "甲 1.00");
    expect(merged(first, "其他", table("乙 2.00"))).toHaveLength(3);
    expect(merged(first, table("乙 2.00 3.00"))).toHaveLength(2);
    expect(merged(first, table("指标 目标", "丙 ≥3次"))).toHaveLength(2);
  });
});

describe("tables stay apart", () => {
  test.each([
    ["under another title", "支出表", table("项目 金额", "乙 2.00")],
    ["when the same form is filled in twice", "收入表", table("项目 金额", "甲 2.00")],
    ["when the second one is nothing but a header", "收入表", table("项目 金额")],
    ["when the header differs", "收入表", table("项目 执行数", "乙 2.00")],
  ])("%s", (_, between, second) => {
    expect(merged("收入表", table("项目 金额", "甲 1.00"), between, second)).toHaveLength(4);
  });

  test("when the first one ended with its total", () => {
    expect(merged(table("科目 金额", "甲 1.00", "合计 1.00"), table("科目 金额", "乙 2.00", "合计 2.00"))).toHaveLength(
      2,
    );
  });

  test("unless the total is what the table begins with", () => {
    expect(merged(table("科目 金额", "合计 3.00"), table("科目 金额", "甲 3.00"))).toHaveLength(1);
  });

  test("when a caption ties the second one to another title", () => {
    const second = { ...table("项目 金额", "乙 2.00"), caption: sourcedText("支出表") };
    expect(merged({ ...table("项目 金额", "甲 1.00"), caption: sourcedText("收入表") }, second)).toHaveLength(2);
  });
});
