import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellObject, read } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { emptyBook } from "../src/book/index.ts";
import { plainCell } from "../src/disclosure/index.ts";
import { csvRows } from "../src/perform/library/csv.ts";
import { INDICATOR_LIBRARY, printLibraryCsv } from "../src/perform/library/index.ts";
import { documentList, problemListWorkbook } from "../src/report/list/index.ts";
import { reviewOfText, WRONG_RATE } from "../src/report/review.testing.ts";
import { entryWorkbook } from "../src/workbook/index.ts";
import { writeDataPackage, writeFormXlsx, writeLists, writeXlsx } from "../src/write/index.ts";
import { disclosureOf, heading, tableOf } from "../src/write/sample.testing.ts";
import { projectPath } from "./needs.ts";

/** What somebody may write where a name or a text is expected, so that the spreadsheet of the next person calculates it. */
const HOSTILE = ["=HYPERLINK(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1", "＝1+1"];

/** Whether a spreadsheet that opens a CSV file would calculate a cell. */
function isLive(cell: string): boolean {
  if (/^[+-]?[\d,]+(?:\.\d+)?%?$/.test(cell)) return false;
  return /^[\t\r]|^[=+\-@＝].+/s.test(cell);
}

function cellsOfCsv(text: string): string[] {
  return (csvRows(text) ?? []).flat();
}

function cellsOf(xlsx: Uint8Array): CellObject[] {
  const { Sheets } = read(xlsx, { type: "array", cellFormula: true });
  return Object.values(Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith("!") ? [] : [cell as CellObject])),
  );
}

const table = tableOf([["科目", "=1+2", "预算数"], ...HOSTILE.map((text) => [text, "-", "-3.50"])], { headerRows: 1 });
const DISCLOSURE = disclosureOf(heading(0, "=预算()"), heading(2, "@一、支出表"), {
  ...table,
  cells: table.cells.map((cell) => ({ ...plainCell(cell.row, cell.column, cell.text), ...cell })),
});

describe("no text becomes a formula in a file that leaves the system", () => {
  it("in open data, whose numbers stay numbers", () => {
    const files = writeDataPackage(DISCLOSURE).filter(({ path }) => path.endsWith(".csv"));
    const cells = files.flatMap(({ text }) => cellsOfCsv(text));
    expect(cells.filter(isLive)).toEqual([]);
    expect(cells.filter((cell) => cell.includes("HYPERLINK"))).toEqual(["'=HYPERLINK(A1)"]);
    expect(cells.filter((cell) => cell === "-3.50")).toHaveLength(HOSTILE.length);
    expect(cells).toContain("-");
  });

  it("in the library of indicators, which comes back as it was", () => {
    const [first] = INDICATOR_LIBRARY;
    const indicators = first ? HOSTILE.map((use) => ({ ...first, use, usual: "-3" })) : [];
    const cells = cellsOfCsv(printLibraryCsv(indicators));
    expect(cells.filter(isLive)).toEqual([]);
    expect(cells.filter((cell) => cell === "-3")).toHaveLength(HOSTILE.length);
  });

  it("in the tables of a disclosure", async () => {
    const cells = cellsOf(await writeXlsx(DISCLOSURE));
    expect(cells.filter(({ f }) => f !== undefined && !/^(?:SUM\()?[A-Z]+\d+(?:[:+][A-Z]+\d+)*\)?$/.test(f))).toEqual(
      [],
    );
    expect(cells).toContainEqual(expect.objectContaining({ t: "s", v: "=HYPERLINK(A1)" }));
    expect(cells.filter(({ t, v }) => t === "n" && v === -3.5)).toHaveLength(HOSTILE.length);
  });

  it("in lists, whose numbers stay numbers", async () => {
    const columns = ["=列()", "数"].map((name) => ({ name, width: 10, centered: false }));
    const rows = HOSTILE.map((text): (string | number)[] => [text, -3]);
    const cells = cellsOf(await writeLists("=名称()", [{ name: "=表", title: "@题", columns, rows }]));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells).toContainEqual(expect.objectContaining({ t: "s", v: "-2+3" }));
    expect(cells.filter(({ t, v }) => t === "n" && v === -3)).toHaveLength(HOSTILE.length);
  });

  it("in the list of problems, which quotes the document", async () => {
    const hostile = WRONG_RATE.replaceAll("云岭县档案馆", "=云岭县档案馆");
    const list = documentList(await reviewOfText(hostile, "=1+1.txt"));
    const cells = cellsOf(await problemListWorkbook([list]));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells).toContainEqual(expect.objectContaining({ t: "s", v: "=1+1.txt" }));
  });

  it("in the workbook of a book, where only its own look-ups are formulas", async () => {
    const empty = emptyBook({ name: "=馆()" }, 2025);
    const book = { ...empty, projects: HOSTILE.map((name, i) => ({ code: `=${i}`, name })) } as typeof empty;
    const cells = cellsOf(await writeFormXlsx(entryWorkbook(book)));
    expect(cells.filter(({ f }) => f !== undefined && !f.startsWith("IF(OR("))).toEqual([]);
    expect(cells.filter(({ f }) => f !== undefined && HOSTILE.some((text) => f.includes(text)))).toEqual([]);
    expect(cells).toContainEqual(expect.objectContaining({ t: "s", v: "@SUM(1)" }));
  });

  it("and there is no other writer of such files", () => {
    const source = projectPath("src");
    const writers = readdirSync(source, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !/\.test(?:ing)?\.ts$/.test(path) && !path.startsWith("read/"))
      .filter((path) =>
        /BYTE_ORDER_MARK|"xl\/workbook\.xml":|join\(","\)\}\\r\\n/.test(readFileSync(join(source, path), "utf8")),
      );
    expect(writers.sort()).toEqual([
      "perform/library/print.ts",
      "write/opendata/csv.ts",
      "write/xlsx/form.ts",
      "write/xlsx/list-workbook.ts",
      "write/xlsx/workbook.ts",
    ]);
  });
});
