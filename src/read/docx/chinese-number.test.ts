import { describe, expect, it } from "vitest";
import { chineseNumber, letterNumber, romanNumber } from "./chinese-number.ts";

describe("numbers as lists print them", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [23, "二十三"],
    [99, "九十九"],
    [105, "一零五"],
  ])("%i is %s", (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it("counts letters and Roman numerals", () => {
    expect([1, 26, 27].map(letterNumber)).toEqual(["a", "z", "aa"]);
    expect([1, 4, 9, 14, 40].map(romanNumber)).toEqual(["i", "iv", "ix", "xiv", "xl"]);
  });
});
