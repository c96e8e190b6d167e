import type { SourcedText } from "../../disclosure/index.ts";
import { headingLevel } from "../heading-form.ts";
import type { BuiltLine } from "./line-builder.ts";

function cut(source: SourcedText, from: number, to: number): SourcedText {
  const within = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: Math.max(span.start, from) - from,
    end: Math.min(span.end, to) - from,
  });
  const touches = ({ start, end }: { readonly start: number; readonly end: number }) => start < to && end > from;
  const origins = source.origins.filter(touches).map((span) => {
    const shift = Math.max(0, from - span.start);
    const { column } = span.origin;
    return column === undefined
      ? within(span)
      : { ...within(span), origin: { ...span.origin, column: column + shift } };
  });
  const marks = source.marks?.filter(touches).map(within);
  const text = source.text.slice(from, to);
  return marks && marks.length > 0 ? { text, origins, marks } : { text, origins };
}

/**
 * The paragraphs that one block stands for. Pages written by hand put several into one `<p>`, parted by `<br>`: an empty
 * line parts them, and so does a line written as a numbered heading. Other line breaks stay as `\n`.
 */
export function splitLines({ source, breaks }: BuiltLine): SourcedText[] {
  const edges = [...breaks, source.text.length];
  const paragraphs: SourcedText[] = [];
  let start = 0;
  let joined: { from: number; to: number } | null = null;
  const flush = () => {
    if (joined) paragraphs.push(cut(source, joined.from, joined.to));
    joined = null;
  };
  for (const end of edges) {
    const line = source.text.slice(start, end);
    if (line.trim() === "") flush();
    else if (edges.length > 1 && headingLevel(line) !== null) {
      flush();
      paragraphs.push(cut(source, start, end));
    } else joined = { from: (joined as { from: number } | null)?.from ?? start, to: end };
    start = end + 1;
  }
  flush();
  return paragraphs;
}
