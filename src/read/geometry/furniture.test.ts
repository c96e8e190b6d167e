import { describe, expect, test } from "vitest";
import { withoutFurniture } from "./furniture.ts";
import type { TextLine } from "./paragraphs.ts";
import { textLine } from "./written.testing.ts";

const HEIGHT = 842;

/** What is left of every page, as words. Pages are given as their lines, and where a table begins. */
function kept(pages: readonly { lines: readonly TextLine[]; table?: number }[]): string[][] {
  const given = pages.map(({ lines, table }) => ({
    height: HEIGHT,
    tables: table === undefined ? [] : [{ top: table }],
    lines,
  }));
  return withoutFurniture(given).map((lines) => lines.map(({ source }) => source.text));
}

const body = textLine("本部门收支均纳入预算管理。", 60, 300);

describe("page numbers", () => {
  test.each(["7", "- 7 -", "—7—", "· 7 ·", "第7页", "第 7 页 共 32 页", "第7页，共32页", "7/32"])(
    "“%s” at the foot is left out",
    (number) => {
      expect(kept([{ lines: [body, textLine(number, 290, 800)] }])).toEqual([[body.source.text]]);
    },
  );

  test("a number between dashes also above a wide margin, a bare one is a figure there", () => {
    expect(kept([{ lines: [textLine("—7—", 290, 700)] }])).toEqual([[]]);
    expect(kept([{ lines: [textLine("7", 290, 700)] }])).toEqual([["7"]]);
  });

  test("numbers in the text, and other words at the foot, stay", () => {
    const lines = [textLine("2025", 60, 300), textLine("-5-", 60, 400), textLine("注：含上年结转。", 60, 800)];
    expect(kept([{ lines }])).toEqual([["2025", "-5-", "注：含上年结转。"]]);
  });
});

describe("running heads", () => {
  const head = textLine("云岭市林业局2025年部门预算", 200, 40);
  const pages = (count: number, ...lines: TextLine[]) => Array.from({ length: count }, () => ({ lines }));

  test("what stands at the same place on many pages is left out", () => {
    expect(kept(pages(4, head, body))).toEqual(Array(4).fill([body.source.text]));
  });

  test("also where only its number changes", () => {
    const numbered = [1, 2, 3].map((n) => ({ lines: [textLine(`预算公开 第${n}章`, 200, 40), body] }));
    expect(kept(numbered)).toEqual(Array(3).fill([body.source.text]));
  });

  test("the same words on two pages only, or at another height, or inside the page, stay", () => {
    expect(kept(pages(2, head))).toEqual(Array(2).fill([head.source.text]));
    const moving = [40, 50, 60].map((top) => ({ lines: [textLine("部门预算说明", 200, top)] }));
    expect(kept(moving)).toEqual(Array(3).fill(["部门预算说明"]));
    expect(kept(pages(4, body))).toEqual(Array(4).fill([body.source.text]));
  });

  test("on three of many pages it is no running head", () => {
    const rest = Array.from({ length: 17 }, () => ({ lines: [body] }));
    expect(kept([...pages(3, head), ...rest]).slice(0, 3)).toEqual(Array(3).fill([head.source.text]));
  });

  test("forms that fill page after page keep their number, title, year and unit", () => {
    const above = ["公开表11", "项目支出绩效目标表", "（2025年度）", "单位：万元"];
    const lines = above.map((text, index) => textLine(text, 60, 20 + 12 * index));
    const forms = [...pages(5, head, ...lines)].map((page) => ({ ...page, table: 90 }));
    expect(kept(forms)).toEqual(Array(5).fill(above));
  });

  test("a running head that is called like a table goes where no table follows", () => {
    const prose = pages(4, textLine("2025年部门预算公开报表", 200, 40), body);
    expect(kept(prose)).toEqual(Array(4).fill([body.source.text]));
  });
});
