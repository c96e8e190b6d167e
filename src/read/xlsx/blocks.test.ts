import { describe, expect, test } from "vitest";
import { gridOf } from "../../disclosure/index.ts";
import { blocksOf } from "./blocks.ts";
import type { SheetCell } from "./grid.ts";

/** Cells from lines: `|` between cells, blank for none, `甲>3` spans three columns, `甲v2` two rows. */
function sheet(...lines: string[]): SheetCell[] {
  return lines.flatMap((line, row) =>
    line.split("|").flatMap((written, column) => {
      const [, text = "", , across = "1", , down = "1"] = /^(.*?)(>(\d+))?(v(\d+))?$/.exec(written) ?? [];
      const span = { rowSpan: Number(down), columnSpan: Number(across) };
      return written === "" ? [] : [{ text, row, column, ...span, origin: { cell: `${row},${column}` } }];
    }),
  );
}

function outline(...lines: string[]): string[] {
  return blocksOf(sheet(...lines), () => undefined).map((block) => {
    if (block.type === "contents") return "";
    if (block.type !== "table") return block.text;
    const grid = gridOf(block);
    const row = (r: number) => Array.from({ length: grid.columnCount }, (_, c) => grid.text(r, c)).join("|");
    return Array.from({ length: grid.rowCount }, (_, r) => row(r)).join(" / ");
  });
}

describe("blocks of a sheet", () => {
  test("two tables below each other, each with its title", () => {
    const income = ["收入表>3", "科目|金额|备注", "税收|1|无"];
    const expenditure = ["支出表>3", "单位：元", "科目|金额|备注", "工资|2|无"];
    expect(outline(...income, "", ...expenditure)).toEqual([
      "收入表",
      "科目|金额|备注 / 税收|1|无",
      "支出表",
      "单位：元",
      "科目|金额|备注 / 工资|2|无",
    ]);
  });

  test("two tables without blank row between, parted by the second title", () => {
    expect(outline("收入表>2", "科目|金额", "税收|1", "支出表>2", "科目|金额", "工资|2")).toEqual([
      "收入表",
      "科目|金额 / 税收|1",
      "支出表",
      "科目|金额 / 工资|2",
    ]);
  });

  test("a blank row within a table stays in it; a new header after one begins a table", () => {
    expect(outline("项目|金额|项目|金额", "税收|1|工资|2", "", "合计|1|合计|2")).toHaveLength(1);
    expect(outline("科目|金额", "税收|1", "", "项目|人数", "在职|16")).toEqual([
      "科目|金额 / 税收|1",
      "项目|人数 / 在职|16",
    ]);
  });

  test("many blank rows part whatever there is", () => {
    expect(outline("科目|金额", "税收|1", "", "", "", "工资|2")).toEqual(["科目|金额 / 税收|1", "工资|2"]);
  });

  test("tables side by side come apart at blank columns", () => {
    expect(outline("收支情况>5", "科目|金额||项目|人数", "税收|1||在职|16")).toEqual([
      "收支情况",
      "科目|金额 / 税收|1",
      "项目|人数 / 在职|16",
    ]);
  });

  test("a header over a blank column holds the table together", () => {
    expect(outline("科目|基本支出>2||项目支出", "|人员||", "税收|1||3")).toHaveLength(1);
  });

  test("notes below a table are lines, a lone label within it is not", () => {
    expect(outline("科目|金额", "其中：|", "工资|2", "注：以批复为准", "备注：无")).toEqual([
      "科目|金额 / 其中：| / 工资|2",
      "注：以批复为准",
      "备注：无",
    ]);
  });

  test("a merged label over several rows is no caption", () => {
    expect(outline("部门概况", "支出v2|基本|1", "|项目|2")).toEqual(["部门概况", "支出|基本|1 / 支出|项目|2"]);
  });

  test("a column of text is prose, with its headings", () => {
    const blocks = blocksOf(
      sheet("一、主要职能", "负责档案的收集、整理。", "", "二、机构设置", "内设三个科室。"),
      () => undefined,
    );
    expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "heading", "paragraph"]);
  });

  test("cells far apart do not make one enormous table", () => {
    const far = [
      ...sheet("科目|金额", "税收|1"),
      { text: "x", row: 1_048_575, column: 16_383, rowSpan: 1, columnSpan: 1, origin: {} },
    ];
    let positions = 0;
    const blocks = blocksOf(far, (count) => {
      positions += count;
    });
    expect([blocks.map(({ type }) => type), positions]).toEqual([["table", "paragraph"], 4]);
  });
});
