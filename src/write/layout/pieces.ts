import type { Concept } from "../../concept/index.ts";
import type { SourcedText } from "../../disclosure/index.ts";
import { printable } from "./printable.ts";

/** A stretch of text that is one figure, or none. */
export interface Piece {
  readonly text: string;
  readonly concept?: Concept;
}

/** What a text consists of, in order: plain stretches and, when `marks` is asked for, its marked figures. */
export function piecesOf(source: SourcedText, marks: boolean): Piece[] {
  const { text, marks: figures = [] } = printable(source);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, concept } of marks ? figures : []) {
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: text.slice(start, end), concept });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
