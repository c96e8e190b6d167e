import { toHalfWidth } from "../amount/index.ts";

/**
 * A name reduced to what distinguishes it: no white space, half-width brackets and punctuation, 其它 as 其他, and no
 * 支出 at the end (documents add and drop it freely). Two wordings of one account give the same text.
 */
export function normalizedName(name: string): string {
  const plain = toHalfWidth(name)
    .replace(/[\s\u200b\ufeff]/g, "")
    .replaceAll("其它", "其他");
  return plain.length > 2 && plain.endsWith("支出") ? plain.slice(0, -2) : plain;
}
