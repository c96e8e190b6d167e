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
  "⻄": "西",
  "⻁": "虎",
  "⻙": "韦",
  "⻣": "骨",
  "⻤": "鬼",
  "⻧": "卤",
  "⻨": "麦",
  "⻆": "角",
  "⻘": "青",
  "⻝": "食",
  "⺟": "母",
};

/** Control and format characters, line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/** The character that a page shows for a code point; "" for what shows nothing. */
export function shownCharacter(code: number): string {
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return "";
  if (!RADICALS.test(character)) return character;
  return SUPPLEMENT[character] ?? character.normalize("NFKC");
}

/** Whether a code point means nothing outside its font: the text layer of the page cannot be trusted. */
export function isUndecipherable(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code === 0;
}
