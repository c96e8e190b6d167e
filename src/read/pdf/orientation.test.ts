import { describe, expect, test } from "vitest";
import { type PageFrame, type QuarterTurns, upright, uprightSize } from "./orientation.ts";

/** A4 upright as the file stores it, its visible part beginning at (10, 20). */
const frame: PageFrame = { left: 10, bottom: 20, width: 595, height: 842 };

/** Where a reader who turns the page sees its corner that the file calls upper left. */
const SEEN: readonly [QuarterTurns, readonly [number, number]][] = [
  [0, [0, 0]],
  [1, [842, 0]],
  [2, [595, 842]],
  [3, [0, 595]],
];

describe("upright", () => {
  test.each(SEEN)("after %i quarter turns clockwise the upper left corner is at %j", (turns, seen) => {
    expect(upright(frame, turns)(10, 862)).toEqual(seen);
  });

  test.each([0, 1, 2, 3] as const)("%i quarter turns keep every corner on the upright page", (turns) => {
    const { width, height } = uprightSize(frame, turns);
    const at = upright(frame, turns);
    const corners = [at(10, 20), at(605, 20), at(10, 862), at(605, 862)].map((corner) => corner.join()).sort();
    expect(corners).toEqual([`0,0`, `${width},0`, `0,${height}`, `${width},${height}`].sort());
  });

  test("text that runs up the page reads from left to right after one quarter turn", () => {
    const at = upright(frame, 1);
    const [first, second, below] = [at(100, 100), at(100, 112), at(120, 100)];
    expect([second[0] - first[0], second[1] - first[1]]).toEqual([12, 0]);
    expect([below[0] - first[0], below[1] - first[1]]).toEqual([0, 20]);
  });
});

describe("uprightSize", () => {
  test("a page turned by a quarter is as wide as it was high", () => {
    expect([0, 1, 2, 3].map((turns) => uprightSize(frame, turns as QuarterTurns).width)).toEqual([595, 842, 595, 842]);
  });
});
