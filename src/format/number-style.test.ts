import { describe, expect, it } from "vitest";
import { chineseNumber, numberPrefix } from "./number-style.ts";

describe("numbers of headings", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [25, "二十五"],
    [99, "九十九"],
  ])("%i is %s", (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it.each([0, 100, 1.5])("has none for %d", (value) => {
    expect(() => chineseNumber(value)).toThrow(RangeError);
  });

  it("prints each style", () => {
    const styles = ["part", "chinese", "bracketed", "arabic", "none"] as const;
    expect(styles.map((style) => numberPrefix(style, 3))).toEqual(["第三部分 ", "三、", "（三）", "3. ", ""]);
  });
});
