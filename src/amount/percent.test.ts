import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changeRateInterval,
  compareRatios,
  exactly,
  type Fen,
  fen,
  intervalOf,
  type MoneyInterval,
  parseAmount,
  parsePercent,
  percentage,
  percentOf,
  printAmount,
  printPercent,
  type RatioInterval,
  ratio,
  ratioIntervalOf,
  ratiosMeet,
  roundRatio,
  shareInterval,
} from "./index.ts";

const STYLE = { unit: "tenThousandYuan", decimals: 2 } as const;

function printed(text: string): MoneyInterval {
  const amount = parseAmount(text, STYLE.unit);
  if (amount === null) throw new Error(`no amount: ${text}`);
  return intervalOf(amount);
}

const round = (value: Fen) => printed(printAmount(value, STYLE));

/** Whether a percentage as printed can be one of an interval. */
function admits(interval: RatioInterval | null, text: string): boolean {
  const percent = parsePercent(text);
  return interval !== null && percent !== null && ratiosMeet(interval, ratioIntervalOf(percent));
}

function contains({ lo, hi }: RatioInterval, n: bigint, d: bigint): boolean {
  const value = ratio(n, d);
  return compareRatios(lo, value) <= 0 && compareRatios(value, hi) <= 0;
}

describe("percentages as printed", () => {
  test.each([
    ["16.30%", 1630, 2],
    ["８４％", 84, 0],
    ["-12.21%", -1221, 2],
    [" 100 % ", 100, 0],
    ["0.00%", 0, 2],
  ])("%j", (text, units, scale) => expect(parsePercent(text)).toMatchObject({ units, scale }));

  test.each(["16.30", "%", "百分之二十", "约20%", "-%", ""])("%j is none", (text) => {
    expect(parsePercent(text)).toBeNull();
  });

  test("are printed with or without zeros at the end", () => {
    expect(printPercent({ units: 1630, scale: 2 })).toBe("16.30%");
    expect(printPercent({ units: 1630, scale: 2 }, true)).toBe("16.3%");
    expect(printPercent({ units: 10000, scale: 2 }, true)).toBe("100%");
  });
});

describe("the percentage of a part", () => {
  const whole = fen(1_048_940_000);
  const part = fen(171_020_000);

  test("171.02 of 1048.94 is 16.30 percent, or 16 percent", () => {
    expect(percentage(part, whole, 2)).toEqual({ units: 1630, scale: 2 });
    expect(percentage(part, whole, 0)).toEqual({ units: 16, scale: 0 });
  });

  test("of nothing there is none", () => expect(percentage(part, fen(0), 2)).toBeNull());

  test("ties are rounded away from zero", () => {
    expect(percentage(fen(1), fen(800), 2)).toEqual({ units: 13, scale: 2 });
    expect(percentage(fen(-1), fen(800), 2)).toEqual({ units: -13, scale: 2 });
  });
});

describe("changes against last year", () => {
  const fall = changeRateInterval(printed("877.92"), printed("-171.02"));

  test("877.92 after a fall of 171.02 is a fall of 16.30 percent, not of 20", () => {
    expect(admits(fall, "16.30%")).toBe(true);
    expect(admits(fall, "16.3%")).toBe(true);
    expect(admits(fall, "20%")).toBe(false);
    expect(admits(fall, "16.32%")).toBe(false);
  });

  test("a whole percent is allowed half a percent either way", () => {
    expect(admits(fall, "16%")).toBe(true);
    expect(admits(fall, "17%")).toBe(false);
    expect(admits(changeRateInterval(printed("74.45"), printed("-23.73")), "24%")).toBe(true);
    expect(admits(changeRateInterval(printed("38"), printed("-36.1")), "49%")).toBe(true);
  });

  test("an unchanged level changed by zero percent", () => {
    expect(admits(changeRateInterval(printed("10.00"), printed("0.00")), "0%")).toBe(true);
    expect(changeRateInterval(printed("10.00"), printed("0.00"))?.lo).toEqual({ n: 0n, d: 1n });
  });

  test("from nothing there is no rate", () => {
    expect(changeRateInterval(printed("5.00"), printed("5.00"))).toBeNull();
    expect(changeRateInterval(printed("5.00"), printed("8.00"))).toBeNull();
  });

  test("the true rate is inside for any level and change that round to the prints", () => {
    const levels = fc.integer({ min: 1, max: 10 ** 11 }).map(fen);
    const bases = fc.integer({ min: 1, max: 10 ** 11 }).map(fen);
    fc.assert(
      fc.property(levels, bases, (level, base) => {
        const change = fen(level - base);
        const interval = changeRateInterval(round(level), round(change));
        fc.pre(interval !== null);
        if (interval) expect(contains(interval, BigInt(Math.abs(change)) * 100n, BigInt(base))).toBe(true);
      }),
    );
  });

  test("with exact amounts the rate is exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 11 }), fc.integer({ min: 1, max: 10 ** 11 }), (level, base) => {
        const interval = changeRateInterval(exactly(fen(level)), exactly(fen(level - base)));
        const rate = percentOf(fen(Math.abs(level - base)), fen(base));
        expect(interval && compareRatios(interval.lo, rate) === 0 && compareRatios(interval.hi, rate) === 0).toBe(true);
      }),
    );
  });
});

describe("shares", () => {
  test("737.6 of 877.92 is 84 percent", () => {
    const share = shareInterval(printed("737.6"), printed("877.92"));
    expect([admits(share, "84%"), admits(share, "84.02%"), admits(share, "83%")]).toEqual([true, true, false]);
  });

  test("of a whole that may be zero there is none", () => {
    expect(shareInterval(printed("0.00"), printed("0.00"))).toBeNull();
  });

  test("the true share is inside, and its rounding is admitted", () => {
    const wholes = fc.integer({ min: 5000, max: 10 ** 12 }).map(fen);
    const parts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(fen);
    fc.assert(
      fc.property(parts, wholes, fc.boolean(), fc.nat(3), (part, size, negative, scale) => {
        const whole = negative ? fen(-size) : size;
        const interval = shareInterval(round(part), round(whole));
        const share = percentage(part, whole, scale);
        expect(interval && contains(interval, BigInt(part) * 100n, BigInt(whole))).toBe(true);
        expect(interval && share && ratiosMeet(interval, ratioIntervalOf(share))).toBe(true);
      }),
    );
  });
});

test("a fraction needs a denominator, whose sign it takes over", () => {
  expect(() => ratio(1n, 0n)).toThrow(RangeError);
  expect(ratio(1n, -2n)).toEqual({ n: -1n, d: 2n });
  expect(roundRatio(ratio(-1n, 8n), 2)).toEqual({ units: -13, scale: 2 });
});
