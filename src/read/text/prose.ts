import type { Block, SourcedText } from "../../disclosure/index.ts";
import { bareText } from "../bare-text.ts";
import { numberingOf } from "../numbering.ts";
import { entryKey } from "./contents.ts";
import { continuesHeading, continuesSentence } from "./cut-line.ts";
import { headingLevel } from "./heading-line.ts";
import { joinCut } from "./join-cut.ts";
import type { Piece, ProseLine } from "./pieces.ts";
import { readTitles } from "./titles.ts";

const MOST_LINES_OF_HEADING = 3;

const MOST_LINES_OF_TEXT = 100;

function linesFrom(pieces: readonly Piece[], index: number): ProseLine[] {
  const ahead = pieces.slice(index, index + MOST_LINES_OF_TEXT);
  const end = ahead.findIndex((piece) => piece.type !== "line");
  return (end < 0 ? ahead : ahead.slice(0, end)) as ProseLine[];
}

/** How many lines from the first on make up a heading that the contents page lists; 0 where none does. */
function linesOfListedHeading(lines: readonly ProseLine[], listed: ReadonlySet<string>): number {
  let key = "";
  for (const [index, line] of lines.slice(0, MOST_LINES_OF_HEADING).entries()) {
    key += bareText(line.text.text);
    if (listed.has(key)) return index + 1;
  }
  return 0;
}

function linesOfText(lines: readonly ProseLine[]): number {
  let whole = lines[0]?.text.text ?? "";
  let count = 1;
  for (const line of lines.slice(1)) {
    if (!continuesSentence(whole, line.text, line.apart) && !continuesHeading(whole, line.text)) break;
    whole += line.text.text;
    count += 1;
  }
  return count;
}

function blockOf(whole: SourcedText, isListed: boolean, markedLevel: number | undefined): Block {
  const { text, origins } = whole;
  const level = headingLevel(text) ?? (isListed ? numberingOf(text)?.level : undefined) ?? markedLevel;
  return level === undefined ? { type: "paragraph", text, origins } : { type: "heading", level, text, origins };
}

/** Makes headings and paragraphs of the lines of prose, joining what page ends cut. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const listed = new Set(
    pieces.flatMap((piece) => (piece.type === "contents" ? piece.entries : [])).map((entry) => entryKey(entry.text)),
  );
  const titles = readTitles(pieces);
  const blocks: Block[] = [...titles.blocks];
  let index = titles.count;
  while (index < pieces.length) {
    const piece = pieces[index] as Piece;
    if (piece.type !== "line") {
      blocks.push(piece.type === "contentsTitle" ? { type: "heading", level: 1, ...piece.text } : piece);
      index += 1;
      continue;
    }
    const lines = linesFrom(pieces, index);
    const listedLines = linesOfListedHeading(lines, listed);
    const count = listedLines || linesOfText(lines);
    const whole = joinCut(lines.slice(0, count).map((line) => line.text));
    blocks.push(blockOf(whole, listedLines > 0, piece.text.level));
    index += count;
  }
  return blocks;
}
