import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumeral, printDecimal, sameValue, toHalfWidth, trimDecimal } from "./index.ts";

const decimals = fc.record({ units: fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), scale: fc.nat(6) });

describe("numerals as documents write them", () => {
  test.each([
    ["1,234.50", 123450, 2],
    ["１２３．４５", 12345, 2],
    ["９，１０１．６８", 910168, 2],
    ["91.8", 918, 1],
    ["91.80", 9180, 2],
    ["43", 43, 0],
    ["0", 0, 0],
    ["0.00", 0, 2],
    [".5", 5, 1],
    ["_462.48_", 46248, 2],
    ["__19__", 19, 0],
    [" 1 6 ", 16, 0],
    ["1 234.5", 12345, 1],
    ["1\u00a0234", 1234, 0],
    ["　60.02　", 6002, 2],
    ["+3.2", 32, 1],
    ["-171.02", -17102, 2],
    ["−171.02", -17102, 2],
    ["－171.02", -17102, 2],
    ["–0.5", -5, 1],
    ["（3.20）", -320, 2],
    ["(1,250)", -1250, 0],
    ["-0.00", 0, 2],
    ["007", 7, 0],
  ])("%j is %d / 10^%d", (text, units, scale) => {
    expect(parseNumeral(text)).toEqual({ units, scale, irregularGrouping: false });
  });

  test("separators that do not stand three digits apart are read and marked", () => {
    expect(parseNumeral("120258,600")).toEqual({ units: 120_258_600, scale: 0, irregularGrouping: true });
    expect(parseNumeral("12,34.5")).toEqual({ units: 12345, scale: 1, irregularGrouping: true });
  });

  test.each([
    "",
    " ",
    "　",
    "-",
    "—",
    "——",
    "－",
    "/",
    "_",
    "__",
    ".",
    ",",
    "无",
    "合计",
    "1.2.3",
    "3%",
    "1e3",
    "0x10",
  ])("%j states no number", (text) => expect(parseNumeral(text)).toBeNull());

  test.each(["（1）", "(12)", "（2024）", "（一）", "(-3)", ",5", "5,"])(
    "%j is numbering or damage, no number",
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  test("more digits than an exact number can hold are refused, zeros in front are not counted", () => {
    expect(parseNumeral("1234567890123456")).toBeNull();
    expect(parseNumeral("0000000000000000001.25")?.units).toBe(125);
  });
});

describe("printing", () => {
  test.each([
    [{ units: -5, scale: 2 }, "-0.05"],
    [{ units: 0, scale: 2 }, "0.00"],
    [{ units: 1630, scale: 2 }, "16.30"],
    [{ units: 43, scale: 0 }, "43"],
  ])("%j prints %s", (decimal, text) => expect(printDecimal(decimal)).toBe(text));

  test("parse ∘ print is the identity", () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(parseNumeral(printDecimal(decimal))).toEqual({ ...decimal, irregularGrouping: false });
      }),
    );
  });

  test("full-width printing reads the same", () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(decimals, (decimal) => {
        const text = printDecimal(decimal);
        expect(toHalfWidth(wide(text))).toBe(text);
        expect(parseNumeral(wide(text))).toEqual(parseNumeral(text));
      }),
    );
  });

  test("dropping zeros behind the point keeps the value", () => {
    expect(trimDecimal({ units: 9180, scale: 2 })).toEqual({ units: 918, scale: 1 });
    expect(trimDecimal({ units: 4300, scale: 2 })).toEqual({ units: 43, scale: 0 });
    expect(trimDecimal({ units: 4300, scale: 0 })).toEqual({ units: 4300, scale: 0 });
    fc.assert(fc.property(decimals, (decimal) => sameValue(decimal, trimDecimal(decimal))));
  });

  test("91.8 and 91.80 have one value, 91.8 and 91.81 two", () => {
    expect(sameValue({ units: 918, scale: 1 }, { units: 9180, scale: 2 })).toBe(true);
    expect(sameValue({ units: 918, scale: 1 }, { units: 9181, scale: 2 })).toBe(false);
  });
});
