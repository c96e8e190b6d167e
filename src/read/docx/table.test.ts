import { describe, expect, test } from "vitest";
import { gridOf, type Table } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { cell, docxOf, paragraph, run } from "./docx.testing.ts";
import { readDocx } from "./index.ts";

const RESTART = '<w:vMerge w:val="restart"/>';
const GOES_ON = "<w:vMerge/>";
const span = (columns: number | string) => `<w:gridSpan w:val="${columns}"/>`;
const row = (content: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
const read = (content: string, limits = {}) => readDocx(docxOf(`<w:tbl>${content}</w:tbl>`), "a.docx", limits).blocks;
const tableIn = (content: string) => read(content)[0] as Table;
const spansOf = ({ cells }: Table) =>
  cells.map(({ text, row: at, column, rowSpan, columnSpan }) => `${text}@${at},${column} ${rowSpan}x${columnSpan}`);

describe("merged cells", () => {
  test("reach across and down at once, and end where another begins", () => {
    const table = tableIn(
      row(cell("甲", span(2) + RESTART) + cell("乙")) +
        row(cell("藏", span(2) + GOES_ON) + cell("丙")) +
        row(cell("丁", span(2) + RESTART) + cell("戊")) +
        row(cell("", span(2) + GOES_ON) + cell("己")),
    );
    expect(spansOf(table)).toEqual([
      "甲@0,0 2x2",
      "乙@0,2 1x1",
      "丙@1,2 1x1",
      "丁@2,0 2x2",
      "戊@2,2 1x1",
      "己@3,2 1x1",
    ]);
  });

  test("of old files, which name no span, reach across, and down as well", () => {
    const [begin, on] = ['<w:hMerge w:val="restart"/>', "<w:hMerge/>"];
    const table = tableIn(
      row(cell("甲", begin + RESTART) + cell("", on + RESTART) + cell("乙")) +
        row(cell("", begin + GOES_ON) + cell("", on + GOES_ON) + cell("丙")),
    );
    expect(spansOf(table)).toEqual(["甲@0,0 2x2", "乙@0,2 1x1", "丙@1,2 1x1"]);
  });

  test("by a tracked change count as merged, and those that it parted as parted", () => {
    const tracked = (is: string, was: string) => `<w:cellMerge w:vMerge="${is}" w:vMergeOrig="${was}"/>`;
    const merged = row(cell("甲", tracked("rest", "rest"))) + row(cell("", tracked("cont", "rest")));
    expect(spansOf(tableIn(merged))).toEqual(["甲@0,0 2x1"]);
    const parted = row(cell("甲", RESTART)) + row(cell("乙", tracked("rest", "cont")));
    expect(spansOf(tableIn(parted))).toEqual(["甲@0,0 1x1", "乙@1,0 1x1"]);
  });

  test("that go on without a beginning, or after a gap, are cells of their own", () => {
    expect(spansOf(tableIn(row(cell("甲", GOES_ON))))).toEqual(["甲@0,0 1x1"]);
    const broken = row(cell("甲", RESTART)) + row(cell("乙")) + row(cell("丙", GOES_ON));
    expect(spansOf(tableIn(broken))).toEqual(["甲@0,0 1x1", "乙@1,0 1x1", "丙@2,0 1x1"]);
  });

  test("of senseless width are one column wide", () => {
    expect(spansOf(tableIn(row(cell("甲", span(0)) + cell("乙", span("-3")) + cell("丙", span("x")))))).toEqual([
      "甲@0,0 1x1",
      "乙@0,1 1x1",
      "丙@0,2 1x1",
    ]);
  });
});

describe("the rows of a table", () => {
  test("are its header from the top on, as long as they repeat on every page", () => {
    const headers = (...repeats: string[]) =>
      tableIn(repeats.map((properties) => row(cell("甲"), properties)).join("")).headerRows;
    const [yes, off] = ["<w:tblHeader/>", '<w:tblHeader w:val="off"/>'];
    expect([headers(yes, yes, off, yes), headers(off, yes), headers("")]).toEqual([2, undefined, undefined]);
  });

  test("and cells may be wrapped in controls and insertions", () => {
    const wrapped = `<w:ins>${row(`<w:sdt><w:sdtPr/><w:sdtContent>${cell("甲")}</w:sdtContent></w:sdt>${cell("乙")}`)}</w:ins>`;
    expect(spansOf(tableIn(wrapped))).toEqual(["甲@0,0 1x1", "乙@0,1 1x1"]);
  });
});

describe("a cell", () => {
  test("has its paragraphs as lines, its text box with them, numbers and accepted changes", () => {
    const content =
      paragraph(run("甲")) +
      paragraph("") +
      paragraph(
        `<w:del>${run("旧")}</w:del>${run("乙")}<w:r><w:pict><w:txbxContent>${paragraph(run("注"))}</w:txbxContent></w:pict></w:r>`,
      );
    expect(tableIn(row(`<w:tc>${content}</w:tc>`)).cells[0]?.text).toBe("甲\n乙\n注");
  });

  test("of a table in a table stands in a table of its own, behind", () => {
    const inner = (text: string) => `<w:tbl>${row(cell(text))}</w:tbl>`;
    const nested = `<w:tc>${paragraph(run("外"))}<w:tbl>${row(`<w:tc>${paragraph(run("中"))}${inner("里")}</w:tc>`)}</w:tbl></w:tc>`;
    const tables = read(row(nested + cell("旁")));
    expect(tables.map((table) => spansOf(table as Table))).toEqual([
      ["外@0,0 1x1", "旁@0,1 1x1"],
      ["中@0,0 1x1"],
      ["里@0,0 1x1"],
    ]);
  });
});

test("a short row leaves its last columns empty", () => {
  const table = tableIn(row(cell("甲") + cell("乙")) + row(cell("丙")));
  expect([table.columnCount, gridOf(table).at(1, 1)]).toEqual([2, undefined]);
});

test("more cells than the limit are refused", () => {
  const wide = row(cell("甲", span(9999))).repeat(30);
  expect(() => read(wide, { cells: 100_000 })).toThrow(ReadError);
});

describe("tracked changes of cells", () => {
  const [inserted, deleted] = ['<w:cellIns w:id="1"/>', '<w:cellDel w:id="2"/>'];

  test("are taken as accepted: deleted cells give way, inserted ones stay", () => {
    const table = tableIn(row(cell("删", deleted) + cell("甲") + cell("增", inserted)) + row(cell("乙") + cell("丙")));
    expect(spansOf(table)).toEqual(["甲@0,0 1x1", "增@0,1 1x1", "乙@1,0 1x1", "丙@1,1 1x1"]);
  });

  test("leave no row or table whose cells are all deleted", () => {
    const table = tableIn(row(cell("删", deleted)) + row(cell("甲"), "<w:ins/>") + row(cell("删"), "<w:del/>"));
    expect(spansOf(table)).toEqual(["甲@0,0 1x1"]);
    expect(table.rowCount).toBe(1);
    expect(read(row(cell("删", deleted)))).toEqual([]);
  });
});
