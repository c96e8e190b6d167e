import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AmountUnit,
  addIntervals,
  exactly,
  type Fen,
  fen,
  gap,
  intervalOf,
  type MoneyInterval,
  meets,
  negateInterval,
  parseAmount,
  placesToTheFen,
  printAmount,
  subtractIntervals,
  sumFen,
  sumIntervals,
} from "./index.ts";

function printed(text: string, unit: AmountUnit = "tenThousandYuan"): MoneyInterval {
  const amount = parseAmount(text, unit);
  if (amount === null) throw new Error(`no amount: ${text}`);
  return intervalOf(amount);
}

function round(value: Fen, unit: AmountUnit, decimals: number): MoneyInterval {
  return printed(printAmount(value, { unit, decimals }), unit);
}

const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(fen);
const units = fc.constantFrom<AmountUnit>("yuan", "thousandYuan", "tenThousandYuan", "hundredMillionYuan");

describe("what stands behind a printed amount", () => {
  test("877.92 万元 is anything from 877.915 up to, not including, 877.925", () => {
    expect(printed("877.92")).toEqual({ lo: 877_915_000, hi: 877_924_999 });
  });

  test("fewer decimals leave more open", () => {
    expect(printed("91.8")).toEqual({ lo: 91_750_000, hi: 91_849_999 });
    expect(printed("43")).toEqual({ lo: 42_500_000, hi: 43_499_999 });
  });

  test("negative amounts are rounded away from zero as well", () => {
    expect(printed("-171.02")).toEqual({ lo: -171_024_999, hi: -171_015_000 });
  });

  test("a printed zero is less than half a unit on either side", () => {
    expect(printed("0.00")).toEqual({ lo: -4_999, hi: 4_999 });
  });

  test("amounts in 元 printed to the fen are exact, and so are finer ones", () => {
    expect(printed("8779200.37", "yuan")).toEqual(exactly(fen(877_920_037)));
    expect(printed("8779200.370", "yuan")).toEqual(exactly(fen(877_920_037)));
    expect(printed("877.920037")).toEqual(exactly(fen(877_920_037)));
  });

  test("the interval of a rounding contains the original and nothing that prints otherwise", () => {
    fc.assert(
      fc.property(amounts, units, fc.nat(8), (value, unit, places) => {
        const decimals = Math.min(places, placesToTheFen(unit));
        const { lo, hi } = round(value, unit, decimals);
        expect(lo <= value && value <= hi).toBe(true);
        const style = { unit, decimals };
        const text = printAmount(value, style);
        expect([printAmount(lo, style), printAmount(hi, style)]).toEqual([text, text]);
        expect(printAmount(fen(lo - 1), style)).not.toBe(text);
        expect(printAmount(fen(hi + 1), style)).not.toBe(text);
      }),
    );
  });
});

describe("arithmetic of intervals", () => {
  test("rounded parts may miss their total by a tail, not by more", () => {
    const parts = ["0.33", "0.33", "0.33"].map((text) => printed(text));
    expect(meets(sumIntervals(parts), printed("1.00"))).toBe(true);
    expect(meets(sumIntervals(parts), printed("0.98"))).toBe(true);
    expect(meets(sumIntervals(parts), printed("1.01"))).toBe(false);
  });

  test("eleven parts may be 0.05 off; a difference of 0.5 never hides", () => {
    const parts = Array.from({ length: 11 }, () => printed("10.00"));
    expect(meets(sumIntervals(parts), printed("110.05"))).toBe(true);
    expect(meets(sumIntervals(parts), printed("110.50"))).toBe(false);
    expect(gap(sumIntervals(parts), printed("110.50"))).toBe(110_495_000 - 11 * 10_004_999);
  });

  test("parts printed to the fen leave no tail", () => {
    const parts = ["100.10", "200.20"].map((text) => printed(text, "yuan"));
    expect(meets(sumIntervals(parts), printed("300.30", "yuan"))).toBe(true);
    expect(meets(sumIntervals(parts), printed("300.31", "yuan"))).toBe(false);
  });

  test("the sum of nothing is exactly zero", () => {
    expect(sumIntervals([])).toEqual(exactly(fen(0)));
  });

  test("the total's own rounding always meets the sum of its parts' roundings", () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 30 }), units, fc.nat(4), (values, unit, decimals) => {
        const parts = sumIntervals(values.map((value) => round(value, unit, decimals)));
        expect(meets(parts, round(sumFen(values), unit, decimals))).toBe(true);
      }),
    );
  });

  test("sums and differences contain the true sums and differences", () => {
    fc.assert(
      fc.property(amounts, amounts, units, fc.nat(4), (a, b, unit, decimals) => {
        const [x, y] = [round(a, unit, decimals), round(b, unit, decimals)];
        expect(meets(addIntervals(x, y), exactly(fen(a + b)))).toBe(true);
        expect(meets(subtractIntervals(x, y), exactly(fen(a - b)))).toBe(true);
        expect(meets(negateInterval(x), exactly(fen(-a)))).toBe(true);
      }),
    );
  });

  test("intervals meet exactly when there is no gap, whichever comes first", () => {
    const intervals = fc.tuple(amounts, fc.nat(10 ** 6)).map(([lo, width]) => ({ lo, hi: fen(lo + width) }));
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(meets(a, b)).toBe(gap(a, b) === 0);
        expect(gap(a, b)).toBe(gap(b, a));
      }),
    );
  });
});
