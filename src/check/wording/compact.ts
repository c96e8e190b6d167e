/** A text without what layout puts between characters, with the way back to the original. */
export interface CompactText {
  readonly text: string;
  /** The stretch of the original that a stretch of the compact text came from. */
  readonly sourceRange: (start: number, end: number) => readonly [start: number, end: number];
}

const LAYOUTS = /[\s\u200b]+|<\/?[a-zA-Z][^<>]*>/g;
const MAY_HAVE_LAYOUT = /[\s\u200b<]/;
const asItIs = (start: number, end: number) => [start, end] as const;

/**
 * Takes white space and markup (`<p>`, `<br/>`) out of a text. Rules about wording search the compact text, because
 * extraction puts blanks inside words and numbers (2024 年, 收 入) without meaning anything by it.
 */
export function compact(original: string): CompactText {
  if (!MAY_HAVE_LAYOUT.test(original)) return { text: original, sourceRange: asItIs };
  const kept: number[] = [];
  let text = "";
  let position = 0;
  const take = (end: number) => {
    text += original.slice(position, end);
    for (; position < end; position += 1) kept.push(position);
  };
  for (const gap of original.matchAll(LAYOUTS)) {
    take(gap.index);
    position = gap.index + gap[0].length;
  }
  take(original.length);
  const at = (index: number) => kept[index] ?? original.length;
  return { text, sourceRange: (start, end) => [at(start), end > start ? at(end - 1) + 1 : at(start)] };
}
