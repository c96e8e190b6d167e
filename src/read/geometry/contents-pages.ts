import { joinTexts, type SourcedText } from "../../disclosure/index.ts";
import type { TextLine } from "./paragraphs.ts";

const TITLE = /^目\s*[录次]$/;
const FEWEST_ENTRIES = 3;
/** Dots and the page number at the end of an entry; one dot where the title leaves no room for more. */
const PAGE_NUMBER = /[.．…·⋯]\s*\d{1,3}$/;
const LEADER = /[.．…·⋯]{3,}\s*\d{1,3}$/;
const NUMBERED = /^(?:第.{1,3}部分|附件?|[(（]?[一二三四五六七八九十\d]+[)）、.．])/;

/** A page that holds nothing but the contents: a line 目录 and lines without full stops. */
export function contentsPage(lines: readonly TextLine[]) {
  const at = lines.findIndex(({ source }) => TITLE.test(source.text));
  if (at < 0 || at > 3) return null;
  const entries = lines.slice(at + 1);
  if (entries.length < FEWEST_ENTRIES || entries.some(({ source }) => source.text.includes("。"))) return null;
  return { before: lines.slice(0, at + 1), entries };
}

/** The lines at the head of the page after the contents that go on with them: each ends in dots and a page number. */
export function moreContents(lines: readonly TextLine[]): readonly TextLine[] {
  if (!LEADER.test(lines[0]?.source.text ?? "") && !LEADER.test(lines[1]?.source.text ?? "")) return [];
  const end = lines.findIndex(({ source }, at) => {
    const next = lines[at + 1]?.source.text ?? "";
    return !PAGE_NUMBER.test(source.text) && !(goesOn(source.text, next) && !source.text.includes("。"));
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether an entry that has no page number yet goes on in the next line. */
function goesOn(text: string, next: string): boolean {
  return !PAGE_NUMBER.test(text) && PAGE_NUMBER.test(next) && !NUMBERED.test(next);
}

/** The entries of the contents; one that was too long for its line is put together again. */
export function contentsEntries(lines: readonly TextLine[]): SourcedText[] {
  const entries: SourcedText[] = [];
  const numbered = lines.filter(({ source }) => PAGE_NUMBER.test(source.text)).length;
  for (const { source } of lines) {
    const last = entries.at(-1);
    if (last && 3 * numbered >= lines.length && goesOn(last.text, source.text))
      entries[entries.length - 1] = joinTexts([last, source]);
    else entries.push(source);
  }
  return entries;
}
