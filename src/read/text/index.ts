import type { Disclosure } from "../../disclosure/index.ts";
import { splitLines } from "./lines.ts";
import { withListItems } from "./list-items.ts";
import { withLostHeadings } from "./lost-numbers.ts";
import { piecesOf } from "./pieces.ts";
import { blocksOf } from "./prose.ts";

/**
 * Reads a plain text or Markdown file, such as text extracted from a PDF or a word processor, into a disclosure.
 *
 * Decides the structure only: headings, paragraphs, contents page, tables, and what page ends cut in two. It takes
 * nothing out of the words and puts nothing in; every character keeps its line and column in the file (1-based).
 * A table that goes on under a repeated header stays in parts: see mergeContinuedTables.
 *
 * @param text the file's characters, without byte order mark
 * @param file the file's name, as places will quote it
 */
export function readText(text: string, file: string): Disclosure {
  const blocks = blocksOf(piecesOf(splitLines(text)));
  return { file, blocks: withListItems(withLostHeadings(blocks)) };
}
