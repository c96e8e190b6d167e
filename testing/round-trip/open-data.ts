import { parseConcept } from "../../src/concept/index.ts";
import { type Block, type Disclosure, plainCell, type SourcedText } from "../../src/disclosure/index.ts";

interface JsonText {
  readonly text: string;
  readonly figures?: readonly { readonly start: number; readonly end: number; readonly concept: string }[];
}

interface JsonCell extends JsonText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

type JsonBlock =
  | ({ readonly type: "heading"; readonly level: number } & JsonText)
  | ({ readonly type: "paragraph" } & JsonText)
  | { readonly type: "contents"; readonly entries: readonly JsonText[] }
  | {
      readonly type: "table";
      readonly rowCount: number;
      readonly columnCount: number;
      readonly headerRows: number;
      readonly caption?: JsonText;
      readonly cells: readonly JsonCell[];
    };

/** A place of its own for every text: the path of the block and cell. */
function textOf({ text, figures }: JsonText, cell: string): SourcedText {
  const origins = text === "" ? [] : [{ start: 0, end: text.length, origin: { cell } }];
  if (!figures) return { text, origins };
  return {
    text,
    origins,
    marks: figures.map(({ concept, ...range }) => ({ ...range, concept: parseConcept(concept) })),
  };
}

function blockOf(block: JsonBlock, at: number): Block {
  const place = `块 ${at + 1}`;
  switch (block.type) {
    case "heading":
      return { type: "heading", level: block.level, ...textOf(block, place) };
    case "paragraph":
      return { type: "paragraph", ...textOf(block, place) };
    case "contents":
      return { type: "contents", entries: block.entries.map((entry, i) => textOf(entry, `${place} 条 ${i + 1}`)) };
    case "table": {
      const { rowCount, columnCount, headerRows, caption, cells } = block;
      return {
        type: "table",
        rowCount,
        columnCount,
        headerRows,
        ...(caption ? { caption: textOf(caption, place) } : {}),
        cells: cells.map((cell) => {
          const text = textOf(cell, `${place} 行 ${cell.row + 1} 列 ${cell.column + 1}`);
          return plainCell(cell.row, cell.column, "", { ...text, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan });
        }),
      };
    }
  }
}

/** What anyone can make of the open data (`disclosure/v1`) again. */
export function fromOpenData(text: string): Disclosure {
  const { blocks }: { blocks: readonly JsonBlock[] } = JSON.parse(text);
  return { file: "a.json", blocks: blocks.map(blockOf) };
}
