import { expect, test } from "vitest";
import { spanning, tableOf } from "../sample.testing.ts";
import { slotRows, writtenHeaderRows } from "./slots.ts";

const table = spanning(
  tableOf([
    ["项目", "经费", null],
    [null, "人员", "公用"],
    ["展览", null, "4.00"],
  ]),
  { "0,0": { rowSpan: 2 }, "0,1": { columnSpan: 2 } },
);

test("every row has its cells, those from above continued, and empty ones for gaps", () => {
  const rows = slotRows(table).map((slots) =>
    slots.map(({ cell, continued }) => `${cell.text}${continued ? "↓" : ""}@${cell.column}`),
  );
  expect(rows).toEqual([
    ["项目@0", "经费@1"],
    ["项目↓@0", "人员@1", "公用@2"],
    ["展览@0", "@1", "4.00@2"],
  ]);
});

test("the header takes in the rows that its cells reach into, and ends with the table", () => {
  expect(writtenHeaderRows(table)).toBe(0);
  expect(writtenHeaderRows({ ...table, headerRows: 1 })).toBe(2);
  expect(writtenHeaderRows({ ...table, headerRows: 9 })).toBe(3);
  expect(writtenHeaderRows(spanning({ ...table, headerRows: 1 }, { "0,0": { rowSpan: 99 } }))).toBe(3);
});
