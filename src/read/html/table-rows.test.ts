import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type Element, isElement } from "./elements.ts";
import { captionOf, columnSpanOf, headerRowsOf, rowSpanOf, type TableRow, tableRows } from "./table-rows.ts";

const table = (content: string) => parseFragment(`<table>${content}</table>`).childNodes.find(isElement) as Element;
const rows = (content: string) => tableRows(table(content));
const textOf = (cell: Element) => cell.childNodes.map((node) => ("value" in node ? node.value : "")).join("");

describe("the rows of a table", () => {
  test("are shown head first and foot last, wherever they stand", () => {
    const shown = rows("<tfoot><tr><td>合计</tfoot><tbody><tr><td>甲</tbody><thead><tr><th>项目</thead>");
    expect(shown.map(({ cells, inHead }) => [inHead, ...cells.map(textOf)])).toEqual([
      [true, "项目"],
      [false, "甲"],
      [false, "合计"],
    ]);
  });

  test("are those that are shown, with the cells that are shown", () => {
    const shown = rows(
      '<tr hidden><td>藏</tr><tr><td>甲</td><td style="display:none">藏</td><td>乙</td></tr><tbody hidden><tr><td>藏</tbody>',
    );
    expect(shown.map(({ cells }) => cells.map(textOf))).toEqual([["甲", "乙"]]);
  });
});

describe("spans", () => {
  const spansOf = (attributes: string, below = 3) => {
    const [row] = rows(`<tr><td ${attributes}>甲</td></tr>${"<tr><td>乙</td></tr>".repeat(below)}`) as [TableRow];
    const cell = row.cells[0] as Element;
    return [rowSpanOf(cell, row), columnSpanOf(cell)];
  };

  test.each([
    ["", [1, 1]],
    ['rowspan="2" colspan="3"', [2, 3]],
    ['rowspan="0" colspan="0"', [4, 1]],
    ['rowspan="99999" colspan="99999"', [4, 1000]],
    ['rowspan="-2" colspan="-2"', [1, 1]],
    ['rowspan="x" colspan="2.7px"', [1, 2]],
  ])("of <td %s> are %j", (attributes, spans) => expect(spansOf(attributes)).toEqual(spans));

  test("do not reach out of the group of rows", () => {
    const [head] = rows('<thead><tr><th rowspan="9">项目</thead><tbody><tr><td>甲</tbody>') as [TableRow];
    expect(rowSpanOf(head.cells[0] as Element, head)).toBe(1);
  });
});

test("the header is what stands in thead, else rows of th above others", () => {
  expect(headerRowsOf(rows("<thead><tr><td>项目<tr><td>金额</thead><tr><td>甲"))).toBe(2);
  expect(headerRowsOf(rows("<tr><th>项目<tr><th>甲</th><td>3.00"))).toBe(1);
  expect(headerRowsOf(rows("<tr><th>甲</th><td>3.00"))).toBeUndefined();
  expect(headerRowsOf(rows("<tr><th>甲"))).toBeUndefined();
});

test("the caption is the first one shown", () => {
  const caption = captionOf(table("<caption hidden>藏</caption><caption>总表</caption><tr><td>甲"));
  expect(caption && textOf(caption)).toBe("总表");
  expect(captionOf(table("<tr><td>甲"))).toBeUndefined();
});
