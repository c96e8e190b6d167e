import { oneLine } from "./document-title.ts";

const ORDINAL = /^(?:[一二三四五六七八九十百]+\s*、|[（(][一二三四五六七八九十百]+[)）])\s*/;

/**
 * A name for each table of a document, for sheets and files: its official title without the number of the section, without
 * the characters that spreadsheets and file systems refuse, no longer than `longest` UTF-16 units, and different from all
 * others (also where upper and lower case are not told apart). A table without a title is 表 and its number.
 */
export function tableNames(titles: readonly string[], longest = 31): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const safe = oneLine(title)
      .replace(ORDINAL, "")
      .replace(/[\\/?*:[\]<>|"：]/g, " ")
      .replace(/^['.\s]+|['.\s]+$/g, "");
    const base = safe === "" || /^history$/i.test(safe) ? `表${index + 1}` : safe;
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? "" : `(${number})`;
      const name = shortened(base, longest - ending.length) + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** At most so many UTF-16 units, no character cut in two. */
function shortened(text: string, longest: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept.replace(/['.\s]+$/, "");
}
