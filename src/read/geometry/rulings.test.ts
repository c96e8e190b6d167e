import { describe, expect, test } from "vitest";
import { distinctPlaces, joinRulings } from "./rulings.ts";

describe("joinRulings", () => {
  test("a border that every cell draws for itself is one line", () => {
    const pieces = [
      { at: 100, start: 60, end: 120 },
      { at: 100.4, start: 181, end: 240 },
      { at: 99.8, start: 120, end: 180 },
    ];
    expect(joinRulings(pieces)).toEqual([{ at: 100, start: 60, end: 240 }]);
  });

  test("a double line counts once, the next row's line is another", () => {
    const pieces = [100, 101.5, 118].map((at) => ({ at, start: 60, end: 240 }));
    expect(joinRulings(pieces).map(({ at }) => at)).toEqual([100, 118]);
  });

  test("two tables side by side keep their own lines", () => {
    const pieces = [
      { at: 100, start: 320, end: 500 },
      { at: 100, start: 60, end: 240 },
    ];
    expect(joinRulings(pieces)).toEqual([
      { at: 100, start: 60, end: 240 },
      { at: 100, start: 320, end: 500 },
    ]);
  });

  test("a piece inside a longer one does not shorten it", () => {
    const pieces = [
      { at: 100, start: 60, end: 240 },
      { at: 100, start: 80, end: 90 },
      { at: 100, start: 238, end: 300 },
    ];
    expect(joinRulings(pieces)).toEqual([{ at: 100, start: 60, end: 300 }]);
  });

  test("ticks are no lines, but a dotted line of short pieces is one", () => {
    expect(joinRulings([{ at: 100, start: 60, end: 63 }])).toEqual([]);
    const dots = Array.from({ length: 20 }, (_, i) => ({ at: 100, start: 60 + 4 * i, end: 62 + 4 * i }));
    expect(joinRulings(dots)).toEqual([{ at: 100, start: 60, end: 138 }]);
  });

  test("many lines, each close to the one before, do not all become one", () => {
    const pieces = [100, 101.5, 103, 104.5].map((at) => ({ at, start: 60, end: 240 }));
    expect(joinRulings(pieces).map(({ at }) => at)).toEqual([100, 103]);
  });
});

describe("distinctPlaces", () => {
  test("places in any order, those that are one line counted once", () => {
    expect(distinctPlaces([240, 60, 61.2, 120, 242.5, 124])).toEqual([60, 120, 124, 240]);
    expect(distinctPlaces([])).toEqual([]);
  });
});
