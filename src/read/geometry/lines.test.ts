import { describe, expect, test } from "vitest";
import { linesOf, splitAtGaps, textOfLine } from "./lines.ts";
import { lineOf, written } from "./written.testing.ts";

describe("linesOf", () => {
  test("characters in any order become lines from top to bottom, each from left to right", () => {
    const glyphs = [...written("支出总计", 60, 120), ...written("收入总计", 60, 100)].reverse();
    expect(linesOf(glyphs).map(textOfLine)).toEqual(["收入总计", "支出总计"]);
  });

  test("a figure set smaller or a little lower stands on the line of its words", () => {
    const glyphs = [...written("合计", 60, 100, 12), ...written("88.60", 90, 103, 9)];
    const lines = linesOf(glyphs);
    expect(lines.map(textOfLine)).toEqual(["合计88.60"]);
    expect(lines[0]).toMatchObject({ left: 60, right: 112.5, top: 100, bottom: 112 });
  });

  test("narrowly set lines stay two", () => {
    const glyphs = [...written("住房保障", 60, 100), ...written("支出", 60, 107)];
    expect(linesOf(glyphs).map(textOfLine)).toEqual(["住房保障", "支出"]);
  });
});

describe("textOfLine", () => {
  test("a gap between digits is a space, one between Chinese characters is not", () => {
    expect(textOfLine(lineOf("12.50 30.00", 60, 100))).toBe("12.50 30.00");
    expect(textOfLine(lineOf("单 位 预 算", 60, 100))).toBe("单位预算");
    expect(textOfLine(lineOf("共 3 个项目", 60, 100))).toBe("共3个项目");
  });

  test("digits set a little wide are one number", () => {
    const [first, ...rest] = written("1234", 60, 100);
    const wide = [first, ...rest.map((glyph, i) => ({ ...glyph, left: glyph.left + i, right: glyph.right + i }))];
    expect(linesOf(wide.filter((glyph) => glyph !== undefined)).map(textOfLine)).toEqual(["1234"]);
  });
});

describe("splitAtGaps", () => {
  test("编制部门 at the left and 单位 at the right of one line are two", () => {
    const line = linesOf([...written("编制部门：云岭局", 60, 100), ...written("单位：万元", 400, 100)])[0];
    if (!line) throw new Error("no line");
    const parts = splitAtGaps(line);
    expect(parts.map(textOfLine)).toEqual(["编制部门：云岭局", "单位：万元"]);
    expect(parts[1]).toMatchObject({ left: 400, right: 450 });
  });

  test("a line set wide apart stays whole", () => {
    expect(splitAtGaps(lineOf("目    录", 60, 100)).map(textOfLine)).toEqual(["目录"]);
  });
});
