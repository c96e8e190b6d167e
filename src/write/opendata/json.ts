import { printConcept } from "../../concept/index.ts";
import type { Block, Disclosure, SourcedText } from "../../disclosure/index.ts";
import { documentTitle, isBlank, printable, slotRows, writtenHeaderRows } from "../layout/index.ts";

export interface WriteOpenDataOptions {
  /** Whether figures carry their concept; true when not given. */
  readonly marks?: boolean;
}

function textJson(source: SourcedText, marks: boolean) {
  const { text, marks: figures = [] } = printable(source);
  if (!marks || figures.length === 0) return { text };
  return { text, figures: figures.map(({ start, end, concept }) => ({ start, end, concept: printConcept(concept) })) };
}

function blockJson(block: Block, marks: boolean): unknown[] {
  switch (block.type) {
    case "heading":
      return isBlank(block) ? [] : [{ type: "heading", level: block.level, ...textJson(block, marks) }];
    case "paragraph":
      return isBlank(block) ? [] : [{ type: "paragraph", ...textJson(block, marks) }];
    case "contents":
      return [{ type: "contents", entries: block.entries.map((entry) => textJson(entry, marks)) }];
    case "table": {
      const cells = slotRows(block).flatMap((slots) =>
        slots.flatMap(({ cell, continued }) => {
          if (continued) return [];
          const { row, column, rowSpan, columnSpan } = cell;
          return [{ row, column, rowSpan, columnSpan, ...textJson(cell, marks) }];
        }),
      );
      const { rowCount, columnCount } = block;
      const caption = block.caption ? { caption: textJson(block.caption, marks) } : {};
      return [{ type: "table", rowCount, columnCount, headerRows: writtenHeaderRows(block), ...caption, cells }];
    }
  }
}

/**
 * Writes a disclosure as JSON: `{ version: "disclosure/v1", title, blocks }`, the blocks in order as in the document model,
 * positions counted from 0, figures as runs of characters with their canonical concept. Holds what is printed and nothing
 * else; the same disclosure gives the same text.
 */
export function writeJson(disclosure: Disclosure, options: WriteOpenDataOptions = {}): string {
  const marks = options.marks ?? true;
  const blocks = disclosure.blocks.flatMap((block) => blockJson(block, marks));
  return `${JSON.stringify({ version: "disclosure/v1", title: documentTitle(disclosure), blocks }, null, 1)}\n`;
}
