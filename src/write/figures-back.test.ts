import { describe, expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { check } from "../check/index.ts";
import { type Block, type Disclosure, plainCell, type SourcedText, sourcedText } from "../disclosure/index.ts";
import { read } from "../read/index.ts";
import { understand } from "../understand/index.ts";
import { composedExample, figuresOf, unmarked } from "./example.testing.ts";
import { writeJson, writeMarkdown, writePdf, writeXlsx } from "./index.ts";

const composed = composedExample();
/** What a file without marks says: what it prints. */
const printedOnly = unmarked(composed);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const isolate = false;

interface JsonBlock {
  readonly type: string;
  readonly level?: number;
  readonly entries?: readonly { readonly text: string }[];
  readonly text?: string;
  readonly cells?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly text: string;
  }[];
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly headerRows?: number;
}

/** What anyone can make of the open data again. */
function fromJson(text: string): Disclosure {
  const { blocks } = JSON.parse(text) as { blocks: readonly JsonBlock[] };
  return {
    file: "a.json",
    blocks: blocks.map((block): Block => {
      const source: SourcedText = sourcedText(block.text ?? "");
      if (block.type === "heading") return { type: "heading", level: block.level ?? 0, ...source };
      if (block.type === "paragraph") return { type: "paragraph", ...source };
      if (block.type === "contents")
        return { type: "contents", entries: (block.entries ?? []).map(({ text }) => sourcedText(text)) };
      const { rowCount = 0, columnCount = 0, headerRows = 0, cells = [] } = block;
      return {
        type: "table",
        rowCount,
        columnCount,
        headerRows,
        cells: cells.map((cell) => plainCell(cell.row, cell.column, cell.text, cell)),
      };
    }),
  };
}

const MARKED = [
  ["with its identity marks", true],
  ["without them", false],
] as const;

describe("the composed example read back", () => {
  const figures = figuresOf(printedOnly);
  const tableFigures = figuresOf(printedOnly, "tables");

  it("has figures in tables and text", () => {
    expect(tableFigures.length).toBeGreaterThan(150);
    expect(figures.length).toBeGreaterThan(tableFigures.length);
  });

  it.each(MARKED)("from Excel has the identical figures of its tables %s", async (_, marks) => {
    const copy = await read(await writeXlsx(composed, { marks }), "a.xlsx", { isolate });
    expect(copy.notes).toBeUndefined();
    expect(figuresOf(copy, "tables")).toEqual(marks ? figuresOf(composed, "tables") : tableFigures);
    expect(check(understand(copy)).problems).toEqual([]);
  });

  it("from Markdown has the identical figures", async () => {
    const copy = await read(bytesOf(writeMarkdown(composed)), "a.md", { isolate });
    expect(figuresOf(copy)).toEqual(figures);
  });

  it.each(MARKED)("from JSON has the identical figures %s", (_, marks) => {
    expect(figuresOf(fromJson(writeJson(composed, { marks })))).toEqual(figures);
  });
});

/** What the second list lacks of the first, each as often as it stands there. */
function missing(expected: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return expected.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describeWith(["fonts"], "the composed example read back from PDF", () => {
  it.each(MARKED)("has every figure with the same concept %s", async (_, marks) => {
    const copy = await read(await writePdf(composed, { marks }), "a.pdf", { isolate });
    expect(missing(figuresOf(marks ? composed : printedOnly), figuresOf(copy))).toEqual([]);
  });
});
