import type { SourcedText } from "../../disclosure/index.ts";
import { printable } from "./printable.ts";

/** The lines of a text, each with the marks that lie in it; blank lines are left out. */
export function cutLines(source: SourcedText): SourcedText[] {
  const { text, marks = [] } = printable(source);
  let start = 0;
  return text
    .split("\n")
    .map((line) => {
      const from = start;
      start += line.length + 1;
      const inside = marks.filter((mark) => mark.start >= from && mark.end <= from + line.length);
      const moved = inside.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
      return { text: line, origins: [], marks: moved };
    })
    .filter((line) => line.text.trim() !== "");
}
