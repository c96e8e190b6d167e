import type { Spot } from "./spots.ts";

/** Words with what stands around them in their sentence. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const SENTENCE_END = /[。；;！？\n]/;

function lastEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  return 0;
}

/** The first characters of a text, at most so many; a cut shows as an ellipsis. */
export function headOf(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit).join("")}…`;
}

function tailOf(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `…${characters.slice(characters.length - limit).join("")}`;
}

/**
 * The words at a spot with the sentence around them, at most `around` characters on each side. Line ends become blanks.
 */
export function excerptAt({ text: { source }, start, end }: Spot, around = 40): Excerpt {
  const before = source.text.slice(0, start);
  const after = source.text.slice(end);
  const stop = SENTENCE_END.exec(after);
  const oneLine = (text: string) => text.replace(/\s+/g, " ");
  return {
    before: tailOf(oneLine(before.slice(lastEnd(before))).trimStart(), around),
    words: oneLine(source.text.slice(start, end)),
    after: headOf(oneLine(stop ? after.slice(0, stop.index + 1) : after).trimEnd(), around),
  };
}
