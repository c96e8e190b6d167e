import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absFen, addFen, type Fen, fen, negateFen, subtractFen, sumFen, ZERO_FEN } from "./index.ts";

const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(fen);

describe("fen", () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is no amount", (value) => {
    expect(() => fen(value)).toThrow(RangeError);
  });

  test("there is one zero", () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(negateFen(ZERO_FEN), 0)).toBe(true);
  });

  test("a sum beyond the exact range is an error, not a rounded number", () => {
    expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
  });

  test("totals equal sums of fen in any order and grouping", () => {
    const exact = (values: readonly Fen[]) => Number(values.reduce((sum, value) => sum + BigInt(value), 0n));
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 60 }), fc.nat(60), (values, cut) => {
        expect(sumFen(values)).toBe(exact(values));
        expect(sumFen(values.toReversed())).toBe(sumFen(values));
        expect(addFen(sumFen(values.slice(0, cut)), sumFen(values.slice(cut)))).toBe(sumFen(values));
      }),
    );
  });

  test("what is added can be taken away", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtractFen(addFen(a, b), b)).toBe(a);
        expect(absFen(negateFen(a))).toBe(absFen(a));
      }),
    );
  });
});
