import { describe, expect, test } from "vitest";
import type { Table } from "../../disclosure/index.ts";
import { source, spanning, tableOf, tagsIn, WIDE_TABLE } from "../sample.testing.ts";
import { partXml } from "./part.ts";
import { tableParts } from "./table.ts";

const write = (table: Table) =>
  tableParts(table, 0, null)
    .map((part) => partXml(part, () => undefined))
    .join("");

/** Each row's cells: how many columns they span, whether a vertical merge starts (↓) or goes on (|), their text. */
function cellsIn(xml: string): string[][] {
  return xml
    .split("<w:tr>")
    .slice(1)
    .map((row) =>
      row
        .split("<w:tc>")
        .slice(1)
        .map((cell) => {
          const span = /<w:gridSpan w:val="(\d)"/.exec(cell)?.[1] ?? "1";
          const merge = /<w:vMerge w:val="(\w+)"/.exec(cell)?.[1];
          const text = [...cell.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join("");
          return span + (merge === "restart" ? "↓" : merge === "continue" ? "|" : "") + text;
        }),
    );
}

const BLOCK = spanning(
  tableOf([
    ["经费", null, "合计"],
    [null, null, "3.00"],
    ["甲", null, "4.00"],
  ]),
  { "0,0": { rowSpan: 2, columnSpan: 2 } },
);

describe("a table for Word", () => {
  test("merges across by gridSpan and down by vMerge, and fills gaps with empty cells", () => {
    expect(cellsIn(write(BLOCK))).toEqual([
      ["2↓经费", "1合计"],
      ["2|", "13.00"],
      ["1甲", "1", "14.00"],
    ]);
  });

  test("cuts spans off at its edges", () => {
    const table = spanning(tableOf([["甲", "乙"]]), { "0,1": { rowSpan: 5, columnSpan: 5 } });
    expect(cellsIn(write(table))).toEqual([["1甲", "1乙"]]);
  });

  test("repeats its header rows and no others, in bold, down to where header cells reach", () => {
    const xml = write({ ...BLOCK, headerRows: 1 });
    const rows = xml.split("<w:tr>").slice(1);
    expect(rows.map((row) => /<w:tblHeader\/>/.test(row))).toEqual([true, true, false]);
    expect(rows.map((row) => row.includes("<w:b/>"))).toEqual([true, true, false]);
    expect(tagsIn(xml, "w:cantSplit")).toHaveLength(3);
  });

  test("has cells as wide as the columns that they cover, in all the width of the text", () => {
    const xml = write(BLOCK);
    const numbers = (name: string) => tagsIn(xml, name).map((tag) => Number(/w:w="(\d+)"/.exec(tag)?.[1]));
    const [first, second, third] = numbers("w:gridCol") as [number, number, number];
    expect(numbers("w:tcW")).toEqual([first + second, third, first + second, third, first, second, third]);
    const sum = numbers("w:gridCol").reduce((total, width) => total + width, 0);
    const [millimetre, text] = [56.7, 156];
    expect(Math.abs(sum - text * millimetre)).toBeLessThan(millimetre);
    const wide = tagsIn(write(WIDE_TABLE), "w:tblW").map((tag) => Number(/w:w="(\d+)"/.exec(tag)?.[1]));
    expect(Math.abs((wide[0] as number) - 245 * millimetre)).toBeLessThan(millimetre);
  });

  test("sets amounts right and words left", () => {
    const sides = tagsIn(write(BLOCK).split("<w:tblGrid>")[1] ?? "", "w:jc").map(
      (tag) => /w:val="(\w+)"/.exec(tag)?.[1],
    );
    expect(sides).toEqual(["left", "left", "right", "left", "left", "right"]);
  });

  test("stands below the lines of its caption, which remain where it has no rows", () => {
    const styles = (xml: string) =>
      tagsIn(xml.split("<w:tbl>")[0] ?? "", "w:pStyle").map((tag) => /w:val="(\w+)"/.exec(tag)?.[1]);
    const caption = source("收支总表\n单位：元\n");
    expect(styles(write(tableOf([["甲"]], { caption })))).toEqual(["TableTitle", "TableUnit"]);
    expect(styles(write(tableOf([], { caption })))).toEqual(["TableTitle", "TableUnit"]);
    expect(tableParts(tableOf([]), 0, null)).toEqual([]);
  });
});
