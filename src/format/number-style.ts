const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number from 1 to 99 in Chinese: 一, 十, 十五, 二十三. @throws RangeError for any other. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`不是 1 到 99 的整数：${value}`);
  const tens = Math.trunc(value / 10);
  const ones = DIGITS[value % 10] ?? "";
  return tens === 0 ? ones : `${tens === 1 ? "" : DIGITS[tens]}十${ones}`;
}

/** 第一部分 · 一、 · （一） · 1. · （1） · 表1 · nothing. */
export type NumberStyle = "part" | "chinese" | "bracketed" | "arabic" | "bracketedArabic" | "table" | "none";

/** What is printed before a heading or an item: 第二部分 , 三、, （一）, 2. */
export function numberPrefix(style: NumberStyle, value: number): string {
  switch (style) {
    case "part":
      return `第${chineseNumber(value)}部分 `;
    case "chinese":
      return `${chineseNumber(value)}、`;
    case "bracketed":
      return `（${chineseNumber(value)}）`;
    case "arabic":
      return `${value}. `;
    case "bracketedArabic":
      return `（${value}）`;
    case "table":
      return `表${value} `;
    case "none":
      return "";
  }
}
