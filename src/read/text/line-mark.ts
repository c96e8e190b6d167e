import type { SourcedText } from "../../disclosure/index.ts";
import { type Line, sourceOf } from "./lines.ts";

/** A line's text without the Markdown mark in front, and what the mark said. */
export interface MarkedText extends SourcedText {
  /** The level that a Markdown heading states: # is 0, the title. */
  readonly level?: number;
  /** Whether a Markdown bullet stood in front. */
  readonly bullet?: boolean;
}

const HEADING_MARK = /^\s*(#{1,6})\s+(?=\S)/;
const BULLET = /^\s*[-*+•●]\s+(?=\S)/;

/** Takes the Markdown heading mark or bullet and the surrounding white space off a line. */
export function withoutMark(line: Line): MarkedText {
  const heading = HEADING_MARK.exec(line.text);
  if (heading) return { ...sourceOf(line, heading[0].length), level: (heading[1] as string).length - 1 };
  const bullet = BULLET.exec(line.text);
  return bullet ? { ...sourceOf(line, bullet[0].length), bullet: true } : sourceOf(line);
}
