import { describe, expect, test } from "vitest";
import { placesOf } from "../../disclosure/index.ts";
import { readText } from "./index.ts";
import { outlineLines, rowsOf, tablesOf } from "./outline.testing.ts";

function tables(...lines: string[]): string[][][] {
  return tablesOf(readText(lines.join("\n"), "表.txt").blocks).map(rowsOf);
}

describe("rows of cells between tabs", () => {
  test("are a table whose cells know line and column", () => {
    const text = "单位：万元\n\n科目\t 合计 \t项目\n 绿化\t3.00\t";
    const table = tablesOf(readText(text, "表.txt").blocks)[0];
    expect(rowsOf(table)).toEqual([
      ["科目", "合计", "项目"],
      ["绿化", "3.00", ""],
    ]);
    const places = table?.cells.map((cell) => placesOf(cell, "表.txt")[0]);
    expect(places?.[1]).toEqual({ file: "表.txt", line: 3, column: 5, quote: "合计" });
    expect(places?.[3]).toEqual({ file: "表.txt", line: 4, column: 2, quote: "绿化" });
  });

  test("a blank line in mid-table does not end it", () => {
    expect(tables("项目\t金额", "收入\t3", "", "", "支出\t3")).toEqual([
      [
        ["项目", "金额"],
        ["收入", "3"],
        ["支出", "3"],
      ],
    ]);
  });

  test("rows without label go on after a page's end too", () => {
    expect(tables("收入\t\t支出\t", "甲\t1\t乙\t1", "", "\t\t丙\t", "合计\t1\t合计\t1")[0]).toHaveLength(4);
  });

  test("another number of columns after a blank line is another table; a short row is not", () => {
    expect(tables("甲\t乙\t丙", "1\t2", "3\t4\t5", "", "丁\t戊", "6\t7").map((rows) => rows.length)).toEqual([3, 2]);
  });

  test("the header once more begins another table, though torn apart", () => {
    expect(tables("功能分类\t总计（万元）", "绿化\t3.00", "", "功 能 分 类\t总 计(万元)", "路灯\t2.00")).toHaveLength(
      2,
    );
  });

  test("words where numbers stood begin another table", () => {
    expect(
      tables("项目\t预算", "甲\t3", "乙\t4", "", "总目标\t年度目标", "长期\t保持整洁").map((rows) => rows.length),
    ).toEqual([3, 2]);
  });

  test("a title between two runs of rows parts them and stays a paragraph", () => {
    const text = "甲表\n项目\t金额\n收入\t3\n预算02表\n乙表\n项目\t金额\n支出\t3";
    expect(outlineLines(readText(text, "表.txt").blocks)).toEqual([
      "¶ 甲表",
      "表 2×2",
      "¶ 预算02表",
      "¶ 乙表",
      "表 2×2",
    ]);
  });

  test("a cell that the page's end cut is whole again", () => {
    const above = "本年度检查过的路灯盏数在全区登记在册的路灯总盏数里";
    const rows = tables("指标\t值\t说明", `完成率\t高\t${above}`, "", "\t\t所占的份额。", "亮灯率\t高\t亮着的份额")[0];
    expect(rows).toEqual([
      ["指标", "值", "说明"],
      ["完成率", "高", `${above}所占的份额。`],
      ["亮灯率", "高", "亮着的份额"],
    ]);
  });

  test("markup inside cells stays", () => {
    const cell = '<p>目标 1：整洁</p> 常年 <input checked="" type="checkbox"/>';
    expect(tables(`目标\t${cell}\t`)).toEqual([[["目标", cell, ""]]]);
  });

  test("a tab after a heading's number or before a paragraph makes no table", () => {
    const text = "一、\t单位概况\n\n\t负责全区公园的管理。";
    expect(outlineLines(readText(text, "表.txt").blocks)).toEqual(["2 一、\t单位概况", "¶ 负责全区公园的管理。"]);
  });
});

describe("a table with every cell on its own line", () => {
  const lines = [
    "（7）绩效指标",
    "",
    "\t一级",
    "",
    "指标",
    "\t三级指标",
    "\t指标值",
    "",
    "\t产出",
    "",
    "指标",
    "\t修剪次数",
    "\t≥4次",
  ];

  test("has its rows at blank lines and mends cells broken inside", () => {
    expect(tables(...lines, "", "\t", "\t巡查天数", "\t≥200天", "", "", "2.路灯维护")).toEqual([
      [
        ["一级指标", "三级指标", "指标值"],
        ["产出指标", "修剪次数", "≥4次"],
        ["", "巡查天数", "≥200天"],
      ],
    ]);
  });

  test("keeps the places of both parts of a cell", () => {
    const table = tablesOf(readText(lines.join("\n"), "表.txt").blocks)[0];
    expect(table && placesOf(table.cells[0] as (typeof table.cells)[0], "表.txt")).toEqual([
      { file: "表.txt", line: 3, column: 2, quote: "一级" },
      { file: "表.txt", line: 5, column: 1, quote: "指标" },
    ]);
  });

  test("does not take in the text that follows", () => {
    const { blocks } = readText([...lines, "", "二、“三公”经费", "", "没有安排。"].join("\n"), "表.txt");
    expect(outlineLines(blocks)).toEqual(["5 （7）绩效指标", "表 2×3", "2 二、“三公”经费", "¶ 没有安排。"]);
  });

  test("paragraphs set in by a tab are none", () => {
    const prose = ["\t负责公园管理。", "\t负责路灯维护。", "", "\t负责河道清淤。", "\t负责其他事项。"];
    expect(tables(...prose)).toEqual([]);
  });
});

describe("Markdown tables", () => {
  test("have their header from the rule, and strokes and rule go", () => {
    const table = tablesOf(
      readText("| 项目 | 金额 |\n| --- | ---: |\n| 收入 | 3.00 |\n\n| 支出 | 3.00 |", "表.md").blocks,
    )[0];
    expect(rowsOf(table)).toEqual([
      ["项目", "金额"],
      ["收入", "3.00"],
      ["支出", "3.00"],
    ]);
    expect(table?.headerRows).toBe(1);
    expect(table && placesOf(table.cells[3] as (typeof table.cells)[0], "表.md")[0]).toMatchObject({
      line: 3,
      column: 8,
    });
  });

  test("a header of its own begins another table", () => {
    expect(tables("| 甲 | 乙 |", "|--|--|", "| 1 | 2 |", "", "| 丙 | 丁 |", "|--|--|", "| 3 | 4 |")).toHaveLength(2);
  });
});
