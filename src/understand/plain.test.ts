import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, plainText } from "./plain.ts";

describe("the plain view of a text", () => {
  it.each([
    ["收 入 总 计", "收入总计"],
    ["2024 年支出预算 877.92 万元", "2024年支出预算877.92万元"],
    ["１２３．４５万元", "123.45万元"],
    ["自收自支编制人数__19__人", "自收自支编制人数19人"],
    ["“三公”经费合计", "三公经费合计"],
    ["因公出国（境）费", "因公出国(境)费"],
    ["9,101.68 万元,占 16%", "9,101.68万元，占16%"],
    ["<p>一、主要职责</p>", "一、主要职责"],
    ["MERGEFIELD ${page1.REP_X}项目支出 48.5 万元", "项目支出48.5万元"],
  ])("%s → %s", (raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it("keeps two numbers apart that only a space separates", () => {
    expect(plain("2022 2023")).toBe("2022 2023");
  });

  it("leads every stretch back to the characters that it came from", () => {
    const raw = "支出预算 877.92\u3000万元";
    const view = plainText({ text: raw });
    const start = view.text.indexOf("877.92");
    const range = view.sourceRange(start, start + 6);
    expect(raw.slice(range.start, range.end)).toBe("877.92");
  });

  it("never maps outside the text or backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."收支 预算，,12.万元%（）_<p>\u3000") }), (raw) => {
        const view = plainText({ text: raw });
        let last = 0;
        for (let i = 0; i < view.text.length; i += 1) {
          const { start, end } = view.sourceRange(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
    );
  });
});
