/** Widths of Western characters in ems, as in Times New Roman. */
const NARROW: Readonly<Record<string, number>> = {
  " ": 0.25,
  ".": 0.25,
  ",": 0.25,
  ":": 0.28,
  ";": 0.28,
  "-": 0.33,
  "(": 0.33,
  ")": 0.33,
  "/": 0.28,
  "%": 0.83,
  "'": 0.18,
};
/** Closing signs that may hang over the end of a line. */
const HANGING = "，。、；：！？,.";
/** A word that is not broken with the closing signs behind it, an opening sign with what follows, or one character. */
const TOKEN = /[（《“‘「【(]+.?|[A-Za-z0-9.,%+\-/]+|./gsu;

/** The width of one character in ems, see {@link lineCount}. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code >= 0x80) return 1;
  const narrow = NARROW[character];
  if (narrow !== undefined) return narrow;
  return code >= 0x41 && code <= 0x5a ? 0.69 : 0.5;
}

/** The gap that programs leave between a Chinese character and a Western letter or digit. */
const SCRIPT_GAP = 0.25;
const CHINESE = /[\u3400-\u9fff]/;
const WESTERN = /[A-Za-z0-9]/;

function tokenWidth(token: string, before: string): number {
  let width = 0;
  let last = before;
  for (const character of token) {
    const changes = (CHINESE.test(last) && WESTERN.test(character)) || (WESTERN.test(last) && CHINESE.test(character));
    width += widthOf(character) + (changes ? SCRIPT_GAP : 0);
    last = character;
  }
  return width;
}

/**
 * How many lines a text takes in a column: Chinese characters are one em wide and break anywhere, Western words stay whole
 * where they fit on a line, closing signs do not begin one.
 * @param width of the column in ems
 * @param indent of the first line in ems
 */
export function lineCount(text: string, width: number, indent = 0): number {
  let lines = 0;
  for (const line of text.split("\n")) lines += linesOf(line, width, lines === 0 ? indent : 0);
  return Math.max(1, lines);
}

function linesOf(line: string, width: number, indent: number): number {
  let lines = 1;
  let used = indent;
  let last = "";
  for (const [token] of line.matchAll(TOKEN)) {
    const need = tokenWidth(token, last);
    last = token.at(-1) ?? "";
    if (used + need <= width + 0.01) used += need;
    else if (HANGING.includes(token) && used <= width + 0.01) used += need;
    else if (need > width) {
      const room = Math.max(1, width);
      lines += Math.ceil((used + need) / room) - 1;
      used = (used + need) % room;
    } else {
      lines += 1;
      used = need;
    }
  }
  return lines;
}
