/** Kangxi radicals and CJK radical supplements that some programs put for the characters they look like. */
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/;

/** Supplement radicals whose normal form Unicode does not state. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  "⺠": "民",
  "⻓": "长",
  "⻔": "门",
  "⻋": "车",
  "⻅": "见",
  "⻉": "贝",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻢": "马",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻆": "角",
  "⻘": "青",
  "⻝": "食",
  "⺟": "母",
};

/** The character that a page shows for a code point; "" for what shows nothing. */
export function shownCharacter(code: number): string {
  if (code < 0x20 || code === 0xad || code === 0xfeff || code === 0xfffe || code === 0x200b || code === 0xffff)
    return "";
  const character = String.fromCodePoint(code);
  if (!RADICALS.test(character)) return character;
  return SUPPLEMENT[character] ?? character.normalize("NFKC");
}

/** Whether a code point means nothing outside its font: the text layer of the page cannot be trusted. */
export function isUndecipherable(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code === 0;
}
