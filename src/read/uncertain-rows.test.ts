import { expect, test } from "vitest";
import { plainCell, type Table } from "../disclosure/index.ts";
import { uncertainRowNotes } from "./uncertain-rows.ts";

function table(pages: readonly (number | undefined)[], uncertainRows?: readonly number[]): Table {
  const cells = pages.flatMap((page, row) => [
    plainCell(row, 0, "办公费", { origins: [{ start: 0, end: 3, origin: page === undefined ? {} : { page } }] }),
    plainCell(row, 1, "", {}),
  ]);
  const sizes = { rowCount: pages.length, columnCount: 2 };
  return { type: "table", ...sizes, cells, ...(uncertainRows ? { uncertainRows } : {}) };
}

test("rows that could not be aligned are told once a page, wherever they stand", () => {
  expect(uncertainRowNotes([table([3, 3, 4, 5], [0, 1, 3]), table([3, 6], [0])])).toMatchObject([
    { code: "uncertainRows", page: 3 },
    { code: "uncertainRows", page: 5 },
  ]);
});

test("without pages they are told once; without such rows nothing is", () => {
  const [only, ...more] = uncertainRowNotes([table([undefined, undefined], [0, 1])]);
  expect([only?.code, only?.page, more]).toEqual(["uncertainRows", undefined, []]);
  expect(uncertainRowNotes([table([1, 2]), table([1], [])])).toEqual([]);
});
