import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Block,
  type Cell,
  type Disclosure,
  gridOf,
  plainCell,
  type SourcedText,
  type Table,
} from "../disclosure/index.ts";
import { readDocx } from "../read/docx/index.ts";
import { readHtml } from "../read/html/index.ts";
import { writeDocx, writeHtml } from "./index.ts";
import { isBlank, piecesOf, printable } from "./layout/index.ts";

/** Characters that a reader could mistake for white space, markup or numbering, and such as no file can hold. */
const CHARACTERS = [
  ..."馆档案收支万元合计，。：（）12,.%-—<>&\"'/=;# \t\n\r　𠮷",
  ..."\u00a0\u0000\u0008\u001f\u007f\u0085\u200b\u2028\ufeff\ufffe\ud800",
];
const HOSTILE = [
  ...["<script>alert(1)</script>", "</td></tr></table>", "</p>", "<!-- 注 -->", '" onclick="x', "<w:t>", "]]>"],
  ...["&lt;b&gt;", "&nbsp;", "&#x4e00;", "_x000D_", "%1、", "{ PAGE }", "$1$&", "  ", "\r\n"],
];
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...CHARACTERS) }, fc.constantFrom(...HOSTILE)), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

/** A text with a marked figure, or without one. It begins with `first`. */
const textFrom = (first: string) =>
  fc
    .tuple(words, fc.option(fc.constantFrom("877.92", "-3%", "0")), words)
    .map(([before, figure, after]): SourcedText => {
      const start = first.length + before.length;
      const text = first + before + (figure ?? "") + after;
      if (figure === null) return { text, origins: [] };
      return { text, origins: [], marks: [{ start, end: start + figure.length, concept: { year: "2031" } }] };
    });
/** Lines that begin like this are neither numbered headings nor the title of the contents. */
const line = textFrom("述");

const headings = fc.tuple(fc.integer({ min: 0, max: 9 }), line);
const blocksBesideTables: fc.Arbitrary<Block>[] = [
  headings.map(([level, source]): Block => ({ type: "heading", level, ...source })),
  fc.oneof(line, fc.constant({ text: " \u0007\n", origins: [] })).map((source) => ({ type: "paragraph", ...source })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((entries) => ({ type: "contents", entries })),
];

const MOST = 5;
const span = fc.integer({ min: 1, max: 3 });
const cells = fc.array(fc.tuple(textFrom(""), span, span, fc.boolean()), {
  minLength: MOST * MOST,
  maxLength: MOST * MOST,
});

/** Tables with spans of all kinds; a span that does not fit is none, and some positions have no cell. */
const tables = fc
  .record({
    rowCount: fc.integer({ min: 1, max: MOST }),
    columnCount: fc.integer({ min: 1, max: MOST }),
    headerRows: fc.integer({ min: 0, max: MOST }),
    caption: fc.option(line),
    drawn: cells,
  })
  .map(({ rowCount, columnCount, headerRows, caption, drawn }): Table => {
    const taken = new Set<number>();
    const made: Cell[] = [];
    for (let at = 0; at < rowCount * columnCount; at += 1) {
      const [source, rows, columns, absent] = drawn[at] as (typeof drawn)[number];
      if (taken.has(at)) continue;
      const [row, column] = [Math.trunc(at / columnCount), at % columnCount];
      const covered = (down: number, across: number) =>
        Array.from({ length: down * across }, (_, i) => at + Math.trunc(i / across) * columnCount + (i % across));
      const free = !covered(rows, columns).some((place) => taken.has(place));
      const fits = row + rows <= rowCount && column + columns <= columnCount && free;
      const [rowSpan, columnSpan] = fits ? [rows, columns] : [1, 1];
      if (absent && !fits) continue;
      for (const place of covered(rowSpan, columnSpan)) taken.add(place);
      made.push({ ...plainCell(row, column, ""), ...source, rowSpan, columnSpan });
    }
    return {
      type: "table",
      rowCount,
      columnCount,
      cells: made,
      ...(headerRows > 0 ? { headerRows: Math.min(headerRows, rowCount) } : {}),
      ...(caption === null ? {} : { caption }),
    };
  });

const disclosures = fc
  .array(fc.oneof(...blocksBesideTables, { weight: 2, arbitrary: tables }), { maxLength: 8 })
  .map((blocks): Disclosure => ({ file: "", blocks }));

const textOf = (source: SourcedText) => (isBlank(source) ? "" : printable(source).text);

/** The rows of a table position by position: the corner of the cell that is there, how far it reaches, its text. */
function positions(table: Table): string[][] {
  const grid = gridOf(table);
  return Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columnCount }, (_, column) => {
      const cell = grid.at(row, column) ?? plainCell(row, column, "");
      return [cell.row, cell.column, cell.rowSpan, cell.columnSpan, textOf(cell)].join(" ");
    }),
  );
}

/** What a document shows, in order: blank lines are not there, a caption stands above, contents are their entries. */
function shown({ blocks }: Disclosure): unknown[] {
  const seen: unknown[] = [];
  for (const block of blocks) {
    if (block.type === "table") {
      const caption = block.caption ? textOf(block.caption).split("\n") : [];
      seen.push(...caption.filter((part) => part.trim() !== "").map((part) => ["paragraph", part]), positions(block));
    } else if (block.type === "contents") seen.push(...block.entries.map((entry) => ["contents", textOf(entry)]));
    else if (block.type === "heading") seen.push([`heading ${block.level}`, textOf(block)]);
    else if (!isBlank(block)) seen.push(["paragraph", textOf(block)]);
  }
  return seen;
}

/** The marked figures of a document, captions left out: a Word file has them as paragraphs. */
function figures({ blocks }: Disclosure): string[] {
  const sources = blocks.flatMap((block): readonly SourcedText[] => {
    if (block.type === "table") return block.cells;
    return block.type === "contents" ? block.entries : [block];
  });
  return sources.flatMap((source) =>
    piecesOf(source, true).flatMap(({ text, concept }) => (concept ? [`${concept.year} ${text}`] : [])),
  );
}

function withoutCaptions(disclosure: Disclosure): Disclosure {
  const bare = ({ caption: _, ...table }: Table): Table => table;
  return {
    ...disclosure,
    blocks: disclosure.blocks.map((block) => (block.type === "table" ? bare(block) : block)),
  };
}

const FORMATS: [string, (disclosure: Disclosure, marks: boolean) => Promise<Disclosure>][] = [
  ["a web page", async (disclosure, marks) => readHtml(writeHtml(disclosure, { marks }), "a.html")],
  ["a Word file", async (disclosure, marks) => readDocx(await writeDocx(disclosure, { marks }), "a.docx")],
];

describe.each(FORMATS)("any disclosure written as %s and read back", (_, copy) => {
  const holds = (property: (disclosure: Disclosure) => Promise<void>) =>
    fc.assert(fc.asyncProperty(disclosures, property), { numRuns: 40 });

  test("has the same headings, paragraphs, contents and cells, with or without marks", () =>
    holds(async (disclosure) => {
      expect(shown(await copy(disclosure, true))).toEqual(shown(disclosure));
      expect(shown(await copy(disclosure, false))).toEqual(shown(disclosure));
    }));

  test("has the same marked figures, or none when they were stripped", () =>
    holds(async (disclosure) => {
      const plain = withoutCaptions(disclosure);
      expect(figures(await copy(plain, true))).toEqual(figures(plain));
      expect(figures(await copy(plain, false))).toEqual([]);
    }));
});
