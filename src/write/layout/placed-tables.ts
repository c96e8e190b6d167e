import type { Block, Heading, SourcedText, Table } from "../../disclosure/index.ts";
import { cutLines } from "./cut-lines.ts";
import { isBlank } from "./printable.ts";
import { rolesOf } from "./roles.ts";

/** A table with the texts that belong to it, as it can stand alone on a sheet or in a file of its own. */
export interface PlacedTable {
  readonly table: Table;
  /** Index of the table among the blocks. */
  readonly block: number;
  /** The first line of its caption, or the heading that it stands under; blank where there is neither. */
  readonly title: SourcedText;
  /** What stands between title and table: unit, number of the form. */
  readonly above: readonly SourcedText[];
  /** Notes below. */
  readonly below: readonly SourcedText[];
}

const NO_TITLE: SourcedText = { text: "", origins: [] };

/** The paragraphs right below a table in its section: all of them where the section is the table's own, else its notes. */
function notesBelow(blocks: readonly Block[], index: number, ownSection: boolean, isNote: (i: number) => boolean) {
  const notes: SourcedText[] = [];
  for (let i = index + 1; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block?.type !== "paragraph" || !(ownSection || isNote(i))) break;
    if (!isBlank(block)) notes.push(block);
  }
  return notes;
}

/** The tables of a document that have rows, in order, each with its title, the lines above it and the notes below. */
export function placedTables(blocks: readonly Block[]): PlacedTable[] {
  const roles = rolesOf(blocks);
  const placed: PlacedTable[] = [];
  let heading: Heading | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "heading") heading = block;
    if (block.type !== "table" || block.rowCount === 0 || block.columnCount === 0) continue;
    const [captionTitle, ...captionLines] = block.caption ? cutLines(block.caption) : [];
    let first = index;
    while (roles[first - 1] === "unitLine") first -= 1;
    const unitLines = blocks
      .slice(first, index)
      .filter((line): line is Block & SourcedText => line.type === "paragraph");
    placed.push({
      table: block,
      block: index,
      title: captionTitle ?? heading ?? NO_TITLE,
      above: [...unitLines, ...captionLines],
      below: notesBelow(blocks, index, blocks[first - 1]?.type === "heading", (i) => roles[i] === "tableNote"),
    });
  }
  return placed;
}
