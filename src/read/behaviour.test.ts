import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CellObject, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import type { Need } from "../../testing/needs.ts";
import { type Block, type Disclosure, gridOf, placesOf, type SourcedText, type Table } from "../disclosure/index.ts";
import { writeDocx, writeHtml } from "../write/index.ts";
import { SMALL_DISCLOSURE, SPANNED_TABLE } from "./behaviour.testing.ts";
import { readInProcess } from "./in-process.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The disclosure as people save it as text: cells of a row between tabs, a merged cell's text at its first place. */
function asText({ blocks }: Disclosure): string {
  return blocks.map((block) => (block.type === "table" ? rowsOf(block).join("\n") : textOf(block))).join("\n\n");
}

function rowsOf(table: Table): string[] {
  const rows = Array.from({ length: table.rowCount }, () => Array.from({ length: table.columnCount }, () => ""));
  for (const { row, column, text } of table.cells) (rows[row] as string[])[column] = text;
  return rows.map((row) => row.join("\t"));
}

function textOf(block: Block): string {
  return "text" in block ? block.text : "";
}

/** The tables of the disclosure as Excel has them: figures are numbers with a format, titles and notes around. */
function asWorkbook(): Uint8Array {
  const { cells, rowCount } = SPANNED_TABLE;
  const number = (text: string): CellObject => {
    const value = Number(text.replace(/[,%]/g, ""));
    if (text.endsWith("%")) return { t: "n", v: value / 100, z: "0.00%" };
    return {
      t: "n",
      v: value,
      z: text.includes(",")
        ? "#,##0.00"
        : text.includes(".")
          ? `0.${"0".repeat(text.split(".")[1]?.length ?? 0)}`
          : "0",
    };
  };
  const isNumber = (text: string) => /^-?[\d,]+(?:\.\d+)?%?$/.test(text);
  const sheet = utils.aoa_to_sheet([["支出总表"], ["单位：万元"]]);
  for (const { text, row, column } of cells)
    if (text !== "")
      utils.sheet_add_aoa(sheet, [[isNumber(text) ? number(text) : { t: "s", v: text }]], {
        origin: { r: row + 2, c: column },
      });
  utils.sheet_add_aoa(sheet, [["注：本表含上年结转。"]], { origin: { r: rowCount + 2, c: 0 } });
  const spans = cells.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1);
  sheet["!merges"] = spans.map(({ row, column, rowSpan, columnSpan }) => ({
    s: { r: row + 2, c: column },
    e: { r: row + rowSpan + 1, c: column + columnSpan - 1 },
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Sheet1");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

interface Case {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  /** Whether the format knows spans; text does not. */
  readonly spans: boolean;
  /** Whether the format holds the whole disclosure; a workbook holds the tables with what stands around them. */
  readonly whole: boolean;
  /** Whether blanks between words are kept; on paper they are gaps like any other. */
  readonly blanks?: boolean;
  readonly needs?: readonly Need[];
}

/** What LibreOffice makes of a file of ours. */
function resaved(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-behaviour-"));
  try {
    const source = join(folder, `a.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), source], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(folder, "out", `a.${to}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes a file once for all tests that read it. */
function once(make: () => Promise<Uint8Array> | Uint8Array): () => Promise<Uint8Array> {
  let made: Promise<Uint8Array> | undefined;
  return () => {
    made ??= Promise.resolve(make());
    return made;
  };
}

const CASES: readonly Case[] = [
  { name: "text", bytes: () => utf8(asText(SMALL_DISCLOSURE)), spans: false, whole: true },
  { name: "HTML", bytes: () => utf8(writeHtml(SMALL_DISCLOSURE)), spans: true, whole: true },
  {
    name: "HTML without marks",
    bytes: () => utf8(writeHtml(SMALL_DISCLOSURE, { marks: false })),
    spans: true,
    whole: true,
  },
  { name: "DOCX", bytes: () => writeDocx(SMALL_DISCLOSURE), spans: true, whole: true },
  { name: "DOCX without marks", bytes: () => writeDocx(SMALL_DISCLOSURE, { marks: false }), spans: true, whole: true },
  { name: "XLSX", bytes: asWorkbook, spans: true, whole: false },
  {
    name: "XLS",
    bytes: once(() => resaved(asWorkbook(), "xlsx", "xls")),
    spans: true,
    whole: false,
    needs: ["libreoffice"],
  },
  {
    name: "DOC",
    bytes: once(async () => resaved(await writeDocx(SMALL_DISCLOSURE), "docx", "doc")),
    spans: true,
    whole: true,
    needs: ["libreoffice"],
  },
  {
    name: "PDF",
    bytes: once(async () => resaved(await writeDocx(SMALL_DISCLOSURE), "docx", "pdf")),
    spans: true,
    whole: true,
    blanks: false,
    needs: ["libreoffice"],
  },
];

const expectedTexts = SMALL_DISCLOSURE.blocks.map((block) => (block.type === "table" ? "（表）" : textOf(block)));

function textsIn({ blocks }: Disclosure): SourcedText[] {
  return blocks.flatMap((block): readonly SourcedText[] => {
    if (block.type === "contents") return block.entries;
    return block.type === "table" ? block.cells : [block];
  });
}

function quoteAtStart(quote: string): RegExp {
  return new RegExp(`^${quote.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

function behaves({ bytes, spans, whole, blanks = true }: Case): void {
  const disclosure = async () => readInProcess(await bytes(), "云岭县档案馆");
  const comparable = (text: string) => (blanks ? text : text.replaceAll(" ", ""));

  test("the same texts in the same order", async () => {
    const { blocks } = await disclosure();
    const texts = blocks.map((block) => (block.type === "table" ? "（表）" : textOf(block)));
    expect(texts).toEqual((whole ? expectedTexts : expectedTexts.slice(-4)).map(comparable));
  });

  test("the same headings at the same levels", async () => {
    const levels = (blocks: readonly Block[]) =>
      blocks.flatMap((block) =>
        block.type === "heading" && block.level > 0 ? [`${block.level} ${comparable(block.text)}`] : [],
      );
    if (whole) expect(levels((await disclosure()).blocks)).toEqual(levels(SMALL_DISCLOSURE.blocks));
  });

  test("the same grid, cell for cell", async () => {
    const tables = (await disclosure()).blocks.filter((block) => block.type === "table");
    expect(tables).toHaveLength(1);
    const [table] = tables as [Table];
    expect([table.rowCount, table.columnCount]).toEqual([SPANNED_TABLE.rowCount, SPANNED_TABLE.columnCount]);
    const [found, wanted] = [gridOf(table), gridOf(SPANNED_TABLE)];
    for (let row = 0; row < wanted.rowCount; row += 1)
      for (let column = 0; column < wanted.columnCount; column += 1) {
        const cell = wanted.at(row, column);
        const isCorner = cell?.row === row && cell.column === column;
        if (spans || isCorner)
          expect([row, column, found.text(row, column)]).toEqual([row, column, wanted.text(row, column)]);
        if (spans && isCorner)
          expect(found.at(row, column)).toMatchObject({
            row,
            column,
            rowSpan: cell.rowSpan,
            columnSpan: cell.columnSpan,
          });
      }
  });

  test("every character has a place, and every place quotes verbatim", async () => {
    const read = await disclosure();
    const lines = new TextDecoder().decode(await bytes()).split("\n");
    for (const source of textsIn(read)) {
      if (source.text.trim() === "") continue;
      const places = placesOf(source, read.file);
      expect(
        places
          .map(({ quote }) => quote)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(source.text.replace(/\s/g, ""));
      for (const { line, column, page, cell, quote } of places) {
        expect([quote, line !== undefined || page !== undefined || cell !== undefined]).toEqual([quote, true]);
        if (line !== undefined && column !== undefined)
          expect(lines[line - 1]?.slice(column - 1)).toMatch(quoteAtStart(quote));
      }
    }
  });
}

for (const each of CASES) describeWith(each.needs ?? [], each.name, () => behaves(each));
