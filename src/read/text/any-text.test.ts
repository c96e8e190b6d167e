import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeContinuedTables } from "../merge-tables.ts";
import { coverageOf } from "./coverage.testing.ts";
import { readText } from "./index.ts";

const piece = fc.constantFrom(
  "第一部分",
  "一、收入",
  "（一）",
  "1. 公园",
  "目录",
  "名词解释",
  "支出 12.5",
  "万元，占 3%。",
  "其中：",
  "表",
  "单位：万元",
  "合计",
  "- ",
  "# ",
  "|",
  "---",
  "……3",
  " ",
  "\u3000",
  "\t",
  "\t\t",
  "\f",
  "\v",
  "我单位本年度没有安排使用政府性基金预算拨",
);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r");
const anyText = fc
  .array(fc.tuple(fc.array(piece, { maxLength: 5 }), ending), { maxLength: 30 })
  .map((lines) => lines.map(([pieces, end]) => pieces.join("") + end).join(""));

test("whatever the text, nothing is lost, doubled or misquoted but marks of the page and of Markdown", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { dropped, doubled, misquoted } = coverageOf(text, readText(text, "任意.txt"));
      expect([doubled, misquoted]).toEqual([[], []]);
      for (const line of dropped) expect(line).toMatch(/^\d+: [-#|:]+$/);
    }),
    { numRuns: 500 },
  );
});

test("whatever the text, every cell stands inside its table, alone in its position", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const block of mergeContinuedTables(readText(text, "任意.txt").blocks)) {
        if (block.type !== "table") continue;
        const positions = new Set(block.cells.map(({ row, column }) => `${row},${column}`));
        expect(positions.size).toBe(block.cells.length);
        expect(block.cells.every(({ row, column }) => row < block.rowCount && column < block.columnCount)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
