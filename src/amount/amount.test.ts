import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeAmount,
  divideHalfUp,
  fen,
  parseAmount,
  parseAmountWithUnit,
  placesToTheFen,
  printAmount,
  unitName,
  unitNamed,
} from "./index.ts";

const UNITS = ["yuan", "thousandYuan", "tenThousandYuan", "millionYuan", "hundredMillionYuan"] as const;
const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(fen);

describe("amounts in a table whose unit line says 万元 or 元", () => {
  test.each([
    ["877.92", "tenThousandYuan", 877_920_000, 2],
    ["1,234.50", "tenThousandYuan", 1_234_500_000, 2],
    ["91.8", "tenThousandYuan", 91_800_000, 1],
    ["43", "tenThousandYuan", 43_000_000, 0],
    ["１２３．４５", "tenThousandYuan", 123_450_000, 2],
    ["_462.48_", "tenThousandYuan", 462_480_000, 2],
    ["-171.02", "tenThousandYuan", -171_020_000, 2],
    ["8779200.37", "yuan", 877_920_037, 2],
    ["0.35", "hundredMillionYuan", 3_500_000_000, 2],
    ["0.00", "tenThousandYuan", 0, 2],
  ] as const)("%s in %s is %d fen", (text, unit, value, decimals) => {
    expect(parseAmount(text, unit)).toEqual({ fen: value, unit, decimals });
  });

  test("irregular grouping goes along as a warning sign", () => {
    expect(parseAmount("120258,600", "yuan")).toEqual({
      fen: 12_025_860_000,
      unit: "yuan",
      decimals: 0,
      irregularGrouping: true,
    });
  });

  test.each(["", "　", "-", "——", "/", "无", "合计"])("the cell %j states no amount, which is not zero", (text) => {
    expect(parseAmount(text, "tenThousandYuan")).toBeNull();
  });

  test("digits finer than a fen are rounded half up", () => {
    expect(parseAmount("0.0000005", "tenThousandYuan")?.fen).toBe(1);
    expect(parseAmount("0.0000004", "tenThousandYuan")?.fen).toBe(0);
    expect(parseAmount("-1.005", "yuan")?.fen).toBe(-101);
  });
});

describe("amounts with their unit", () => {
  test.each([
    ["108万元", 108_000_000, "tenThousandYuan", 0],
    ["9,101.68万元", 9_101_680_000, "tenThousandYuan", 2],
    ["9,101.68 万元", 9_101_680_000, "tenThousandYuan", 2],
    ["　877.92　万元 ", 877_920_000, "tenThousandYuan", 2],
    ["349164元", 34_916_400, "yuan", 0],
    ["３．５亿元", 35_000_000_000, "hundredMillionYuan", 1],
    ["12千元", 1_200_000, "thousandYuan", 0],
    ["2.5百万元", 250_000_000, "millionYuan", 1],
    ["_1.79_万元", 1_790_000, "tenThousandYuan", 2],
  ] as const)("%j", (text, value, unit, decimals) => {
    expect(parseAmountWithUnit(text)).toEqual({ fen: value, unit, decimals });
  });

  test.each(["108", "万元", "-万元", "108万", "108 万人", "百分之二十", "约108万元", "1.2万亿元", ""])(
    "%j is none",
    (text) => expect(parseAmountWithUnit(text)).toBeNull(),
  );

  test("units go by their Chinese names", () => {
    for (const unit of UNITS) expect(unitNamed(unitName(unit))).toBe(unit);
    expect(unitNamed("人")).toBeNull();
  });
});

describe("printing", () => {
  test.each([
    [877_920_000, { unit: "tenThousandYuan", decimals: 2 }, "877.92"],
    [877_924_999, { unit: "tenThousandYuan", decimals: 2 }, "877.92"],
    [877_925_000, { unit: "tenThousandYuan", decimals: 2 }, "877.93"],
    [-877_925_000, { unit: "tenThousandYuan", decimals: 2 }, "-877.93"],
    [-4_999, { unit: "tenThousandYuan", decimals: 2 }, "0.00"],
    [91_800_000, { unit: "tenThousandYuan", decimals: 2, trimZeros: true }, "91.8"],
    [43_000_000, { unit: "tenThousandYuan", decimals: 2, trimZeros: true }, "43"],
    [123_456_789_000, { unit: "yuan", decimals: 2, grouping: true }, "1,234,567,890.00"],
    [-123_456_00, { unit: "yuan", decimals: 0, grouping: true }, "-123,456"],
    [100_00, { unit: "yuan", decimals: 2, grouping: true }, "100.00"],
    [9_000_000_000_000_000, { unit: "yuan", decimals: 6 }, "90000000000000.000000"],
  ] as const)("%d fen as %j is %s", (value, style, text) => expect(printAmount(fen(value), style)).toBe(text));

  test("messages name the unit and keep the zeros", () => {
    expect(describeAmount({ fen: fen(171_000_000), unit: "tenThousandYuan", decimals: 2 })).toBe("171.00万元");
  });

  test("parse ∘ print is the identity where every fen is printed, grouped or not, zeros dropped or not", () => {
    const styles = fc.record({ unit: fc.constantFrom(...UNITS), grouping: fc.boolean(), trimZeros: fc.boolean() });
    fc.assert(
      fc.property(amounts, styles, fc.nat(2), (value, style, finer) => {
        const text = printAmount(value, { ...style, decimals: placesToTheFen(style.unit) + finer });
        expect(parseAmount(text, style.unit)?.fen).toBe(value);
      }),
    );
  });

  test("printing what was parsed gives the same digits", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...UNITS), fc.nat(4), (value, unit, decimals) => {
        const text = printAmount(value, { unit, decimals });
        const printed = parseAmount(text, unit);
        expect(printed?.decimals).toBe(decimals);
        expect(printed && printAmount(printed.fen, printed)).toBe(text);
      }),
    );
  });
});

test("division rounds half away from zero, as 四舍五入 does", () => {
  const halves = [5n, -5n, 15n, -15n, 4n, -4n].map((n) => divideHalfUp(n, 10n));
  expect(halves).toEqual([1n, -1n, 2n, -2n, 0n, 0n]);
  expect(divideHalfUp(5n, -10n)).toBe(-1n);
});
