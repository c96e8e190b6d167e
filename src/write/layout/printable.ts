import type { FigureMark, SourcedText } from "../../disclosure/index.ts";

function isPrintable(code: number): boolean {
  if (code === 0x0a || code === 0x09) return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  return code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff);
}

/** Maps each offset of a text to its offset once the characters that no page can show are gone. */
function compact(text: string): { readonly text: string; readonly moved: readonly number[] } {
  let kept = "";
  const moved: number[] = [];
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    for (let unit = 0; unit < character.length; unit += 1) moved.push(kept.length);
    const code = character.codePointAt(0) as number;
    if (isPrintable(code)) kept += character;
    else if (code === 0x0d && text[i + 1] !== "\n") kept += "\n";
    i += character.length;
  }
  moved.push(kept.length);
  return { text: kept, moved };
}

/**
 * The text as it can be published: without control characters, lone surrogates and non-characters, which neither HTML
 * nor XML can hold; line ends are `\n`. Marks follow their characters; empty, stray and overlapping ones are dropped.
 */
export function printable(source: SourcedText): SourcedText {
  const { text, moved } = compact(source.text);
  const marks: FigureMark[] = [];
  for (const mark of [...(source.marks ?? [])].sort((a, b) => a.start - b.start)) {
    const start = moved[mark.start];
    const end = moved[mark.end];
    if (start === undefined || end === undefined || start >= end) continue;
    if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end, concept: mark.concept });
  }
  return marks.length > 0 ? { text, origins: [], marks } : { text, origins: [] };
}

/** Whether a text has anything to print; blank headings and paragraphs are not written. */
export function isBlank(source: SourcedText): boolean {
  return printable(source).text.trim() === "";
}
