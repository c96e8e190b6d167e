const DIGITS = "零一二三四五六七八九";
const COUNTED = "次个家项支套台辆份期批场人名户篇本册条件天月年周遍轮处座";
const WRITTEN = new RegExp(`^([一两二三四五六七八九]?十?[一二三四五六七八九]?)(?=[${COUNTED}](?:$|[/(]))`);

/**
 * Replaces a small number written in characters by digits, where a measure word follows: 两次 is 2次, 十二期 is 12期.
 * Other words that begin with such a character (一致, 一定) stay as they are.
 */
export function withDigits(text: string): string {
  const written = WRITTEN.exec(text)?.[1] ?? "";
  if (written === "") return text;
  const plain = written.replace("两", "二");
  const [tens, ones] = plain.includes("十") ? plain.split("十") : ["零", plain];
  const value = (tens === "" ? 1 : DIGITS.indexOf(tens ?? "")) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones ?? ""));
  return `${value}${text.slice(written.length)}`;
}
