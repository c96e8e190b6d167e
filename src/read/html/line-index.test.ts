import { expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

test("offsets become lines and columns, both from 1; a line end belongs to its line", () => {
  const index = new LineIndex("甲乙\n\n丙\r\n丁");
  const at = (offset: number) => Object.values(index.at(offset));
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(at)).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
    [3, 3],
    [4, 1],
  ]);
  expect(Object.values(new LineIndex("").at(0))).toEqual([1, 1]);
});
