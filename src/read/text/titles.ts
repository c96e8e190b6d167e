import type { Heading } from "../../disclosure/index.ts";
import { isTitleLike } from "./heading-line.ts";
import { joinCut } from "./join-cut.ts";
import type { Piece, ProseLine } from "./pieces.ts";

const LONGEST_TITLE = 60;
const MOST_LINES = 4;

function isTitleLine(piece: Piece | undefined): piece is ProseLine {
  return piece?.type === "line" && piece.text.bullet !== true && isTitleLike(piece.text.text, LONGEST_TITLE);
}

/**
 * The document's title: the lines without number or punctuation at the top, up to the first heading, sentence, table or
 * table title. Lines without a blank line between them are one title.
 */
export function readTitles(pieces: readonly Piece[]): { readonly blocks: Heading[]; readonly count: number } {
  const groups: ProseLine[][] = [];
  let count = 0;
  for (let piece = pieces[0]; count < MOST_LINES && isTitleLine(piece); piece = pieces[count]) {
    const group = groups.at(-1);
    if (group && !piece.apart) group.push(piece);
    else groups.push([piece]);
    count += 1;
  }
  if (pieces[count]?.type === "table") return { blocks: [], count: 0 };
  return { blocks: groups.map((group) => ({ type: "heading", level: 0, ...joinCut(group.map(textOf)) })), count };
}

function textOf(line: ProseLine) {
  const { text, origins } = line.text;
  return { text, origins };
}
