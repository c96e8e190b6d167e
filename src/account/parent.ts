import type { AccountList } from "./account.ts";

/** The digits of a code that mean something: procurement codes are filled up with pairs of zeros. */
export function stemOf(list: AccountList, code: string): string {
  return list === "procurement" ? code.replace(/(00)+$/, "") : code;
}

/**
 * The code of the nearest account above a code, known or not: the one with the longest stem that begins this one.
 * @param byStem codes of the list by their stems
 */
export function parentOf(list: AccountList, code: string, byStem: ReadonlyMap<string, string>): string | null {
  const stem = stemOf(list, code);
  for (let length = stem.length - 1; length > 0; length -= 1) {
    const parent = byStem.get(stem.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return null;
}
