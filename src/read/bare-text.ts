/**
 * A text as it is compared with another: without white space, full-width and half-width forms made one. Layout tears
 * words apart (`财 政 拨 款 (补 助)`) and mixes brackets; none of it makes another title or header.
 */
export function bareText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

const WIDE_FROM = 0x2e80;
const WIDE_MARKS = "“”‘’—…·×≥≤";

/** How wide a text prints, in Chinese characters: one for a full-width character, half for a Latin letter or digit. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const wide = (character.codePointAt(0) ?? 0) >= WIDE_FROM || WIDE_MARKS.includes(character);
    width += wide ? 1 : 0.5;
  }
  return width;
}
