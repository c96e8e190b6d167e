import { describe, expect, test } from "vitest";
import { parseCount } from "./index.ts";

describe("counts", () => {
  test.each([
    ["22 人", 22, "人"],
    ["3辆", 3, "辆"],
    [" 1 6 人", 16, "人"],
    ["２３人", 23, "人"],
    ["__19__人", 19, "人"],
    ["0   人", 0, "人"],
    ["1,200平方米", 1200, "平方米"],
    ["１，２００人次", 1200, "人次"],
    ["4 台（套）", 4, "台（套）"],
    ["11", 11, ""],
  ])("%j", (text, value, measureWord) => expect(parseCount(text)).toEqual({ value, measureWord }));

  test.each(["", "人", "2.5人", "-3人", "3辆车和5人", "三辆", "3 kg", "约22人"])("%j is none", (text) => {
    expect(parseCount(text)).toBeNull();
  });
});
