import { describe, expect, test } from "vitest";
import { cellText } from "./cell-text.ts";
import { written } from "./written.testing.ts";

function cellOf(...lines: readonly string[]) {
  const { source, uncertain } = cellText(
    lines.flatMap((line, index) => written(line, 60, 100 + 14 * index)),
    3,
  );
  return { text: source.text, uncertain };
}

describe("cellText", () => {
  test("words that a narrow cell breaks run on", () => {
    expect(cellOf("机关事业单位基本", "养老保险缴费")).toEqual({
      text: "机关事业单位基本养老保险缴费",
      uncertain: false,
    });
  });

  test.each([
    [["1,234,5", "67.89"], "1,234,567.89"],
    [["12,345.", "60"], "12,345.60"],
    [["12345.6", "0"], "12345.60"],
    [["-3,200", ".50"], "-3,200.50"],
    [["100.0", "0%"], "100.00%"],
    [["208050", "5"], "2080505"],
  ])("a number broken over lines is put together: %j", (lines, whole) => {
    expect(cellOf(...lines)).toEqual({ text: whole, uncertain: false });
  });

  test.each([
    [["120.00", "35.50"]],
    [["1,200.00", "1,300.00", "90.00"]],
    [["12.5", "3.75"]],
    [["345.60", "78"]],
    [["1,20", "30"]],
  ])("two numbers, or what may be two, stay apart and are marked as uncertain: %j", (lines) => {
    expect(cellOf(...lines)).toEqual({ text: lines.join("\n"), uncertain: true });
  });

  test("a number and its unit, and a number among words, are no broken number", () => {
    expect(cellOf("≥95", "%以上")).toEqual({ text: "≥95%以上", uncertain: false });
    expect(cellOf("2025", "年度")).toEqual({ text: "2025年度", uncertain: false });
  });

  test("the place is the page and the box around the characters", () => {
    const { source } = cellText([...written("项目", 60, 100), ...written("支出", 60, 114)], 3);
    const box = { left: 60, right: 80, top: 100, bottom: 124 };
    expect(source.origins).toEqual([{ start: 0, end: 4, origin: { page: 3, box } }]);
  });

  test("an empty cell says nothing and has no place", () => {
    expect(cellText([], 3)).toEqual({ source: { text: "", origins: [] }, uncertain: false });
  });
});
