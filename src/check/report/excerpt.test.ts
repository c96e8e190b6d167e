import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUOTE_LIMIT, shortened } from "./excerpt.ts";

const place = (quote: string, column?: number) =>
  column === undefined ? { file: "a.txt", line: 3, quote } : { file: "a.txt", line: 3, column, quote };

describe("a quote in a report", () => {
  it("stays as it is when it is short", () => {
    const short = place("收入预算 877.92 万元", 7);
    expect(shortened(short)).toBe(short);
  });

  it("is cut around its numbers", () => {
    const quote = `${"为进一步压减行政运行成本，".repeat(8)}项目支出140.32万元，占16%${"，主要用于各科室日常运转".repeat(8)}`;
    const cut = shortened(place(quote, 11));
    expect([...cut.quote]).toHaveLength(QUOTE_LIMIT);
    expect(cut.quote).toContain("140.32万元，占16%");
    expect(cut.column).toBe(11 + quote.indexOf(cut.quote));
  });

  it("ends with the last number when the numbers stand too far apart", () => {
    const quote = `收支总预算877.92万元${"，因机构职能划转及人员变动".repeat(8)}，下降20%。`;
    expect(shortened(place(quote)).quote).toMatch(/下降20%$/);
  });

  it("does not take years and account codes for the numbers when amounts are there", () => {
    const quote = `2024年${"统筹安排各项重点工作".repeat(9)}2013101行政运行480.53万元${"，用于日常运转".repeat(9)}`;
    expect(shortened(place(quote)).quote).toContain("480.53万元");
  });

  it("is always verbatim, at its column, and within the limit", () => {
    const text = fc.array(fc.constantFrom("预算", "12.5万元", "𠮷", "20%", " ", "2024", "，"), { maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 500 }), (parts, column) => {
        const quote = parts.join("");
        const cut = shortened(place(quote, column));
        const offset = (cut.column ?? 0) - column;
        expect([...cut.quote].length).toBeLessThanOrEqual(QUOTE_LIMIT);
        expect(quote.slice(offset, offset + cut.quote.length)).toBe(cut.quote);
        expect(cut.quote).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
