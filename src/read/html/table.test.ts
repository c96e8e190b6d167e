import { describe, expect, test } from "vitest";
import { gridOf, placesOf, type Table } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { readHtml } from "./document.ts";

const tablesIn = (html: string, limits = {}) =>
  readHtml(html, "a.html", limits).blocks.filter((block): block is Table => block.type === "table");
const tableIn = (html: string) => tablesIn(html)[0] as Table;
const rowsOf = (table: Table) =>
  Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columnCount }, (_, column) => gridOf(table).text(row, column)),
  );

describe("a table of a page", () => {
  test("puts cells around those that span rows and columns", () => {
    const table = tableIn(
      "<table><tr><td rowspan=2>项目<td colspan=2>支出<td rowspan=2>备注<tr><td>人员<td>公用<tr><td>展览<td>1<td>2<td>略</table>",
    );
    expect(rowsOf(table)).toEqual([
      ["项目", "支出", "支出", "备注"],
      ["项目", "人员", "公用", "备注"],
      ["展览", "1", "2", "略"],
    ]);
  });

  test("keeps the lines and the white space that count in a cell or caption", () => {
    const table = tableIn(
      '<table><caption style="white-space:pre-line">总表\n（续）</caption><tr><td>甲<br>乙<p>丙</p><td style="white-space:pre-wrap">丁\n  戊<td>己\n庚</table>',
    );
    expect(table.cells.map(({ text }) => text)).toEqual(["甲\n乙\n丙", "丁\n  戊", "己庚"]);
    expect(table.caption?.text).toBe("总表\n（续）");
  });

  test("is followed by the tables nested in it, whose text is not its own", () => {
    const tables = tablesIn("<table><tr><td>外<table><tr><td>里<td>3</table>面<td>另</table>");
    expect(tables.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["外\n面", "另"],
      ["里", "3"],
    ]);
  });

  test("has no content from what is hidden in its cells", () => {
    const table = tableIn(
      "<table><tr><td>3.00<span hidden>9.00</span><script>8</script><td><del>7</del>6<!-- 5 --></table>",
    );
    expect(table.cells.map(({ text }) => text)).toEqual(["3.00", "6"]);
  });

  test("is cut to the columns that cells begin in, where a title spans hundreds", () => {
    const table = tableIn("<table><tr><td colspan=800>总表<tr><td>甲<td>乙</table>");
    expect([table.columnCount, table.cells[0]?.columnSpan]).toEqual([2, 2]);
  });

  test("knows the line of plain text and the cell of an entity", () => {
    const table = tableIn("<table>\n<tr><td>甲<td>A&amp;B</table>");
    const [, second] = table.cells;
    expect(second && placesOf(second, "a.html").map(({ line, column, cell }) => [line, column ?? cell])).toEqual([
      [2, 14],
      [2, "表 1 行 1 列 2"],
      [2, 20],
    ]);
  });

  test("is none without cells", () => expect(tablesIn("<table><tr></tr></table>")).toEqual([]));
});

test("spans made to exhaust the memory are refused", () => {
  const rows = `<tr><td colspan=1000 rowspan=0>${"<tr>".repeat(50)}`;
  expect(() => tablesIn(`<table>${rows}</table>`, { cells: 10_000 })).toThrow(ReadError);
  expect(tablesIn(`<table>${rows}</table>`, { cells: 60_000 })).toHaveLength(1);
});
