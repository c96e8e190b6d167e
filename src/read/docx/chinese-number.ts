const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 99 as Chinese numbering prints it: 一, 十, 十一, 二十三. Larger ones are printed digit by digit. */
export function chineseNumber(value: number): string {
  if (value < 1 || value > 99) return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] as string);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return ten + (ones === 0 ? "" : DIGITS[ones]);
}

/** A number as a letter: 1 is a, 27 is aa. */
export function letterNumber(value: number): string {
  return value < 1 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number as a small Roman numeral. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    for (; rest >= size && text.length < 20; rest -= size) text += sign;
  }
  return text;
}
