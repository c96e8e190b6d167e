import { joinTexts, type SourcedText } from "../../disclosure/index.ts";
import { bareText, printedWidth } from "../bare-text.ts";
import { numberingOf } from "../numbering.ts";
import { isBlank, isPipeRow } from "./line-form.ts";
import { withoutMark } from "./line-mark.ts";
import type { Line } from "./lines.ts";

/** The contents page among the lines of a text. */
export interface ContentsPage {
  /** Index of the line 目录. */
  readonly title: number;
  readonly entries: readonly SourcedText[];
  /** Index of the first line of the body. */
  readonly next: number;
}

const LEADER = /(?:\s*[.．…·⋯—_-]{2,}\s*|\t\s*|\s{2,})\d{1,4}$|[.．…·⋯]{2,}$/;
const LONGEST_ENTRY = 70;
const LINES_LOOKED_AHEAD = 4;

/** The words of an entry as they stand again over its section: without dotted leader, page number and white space. */
export function entryKey(text: string): string {
  return bareText(
    text
      .trim()
      .replace(LEADER, "")
      .replace(/[；;。]$/, ""),
  );
}

/** Whether a line after 目录 still is an entry. One that ends with a full stop is the end of a numbered list (（十二）…表。). */
function isEntry(text: string, before: SourcedText | undefined): boolean {
  if (printedWidth(text) > LONGEST_ENTRY || /[！？]$/.test(text) || text.split("\t").length > 2) return false;
  if (!text.endsWith("。")) return true;
  const [last, own] = [before && numberingOf(before.text), numberingOf(text)];
  return own !== undefined && own.level === last?.level && own.number === last.number + 1 && !/[，。]./.test(text);
}

/** Whether the body begins at this line: it repeats the first entry, whole or its number. */
function opensBody(first: string, shallowest: number, lines: readonly Line[], index: number): boolean {
  const text = withoutMark(lines[index] as Line).text;
  const following = lines.slice(index + 1, index + 1 + LINES_LOOKED_AHEAD).find((line) => !isBlank(line));
  const key = entryKey(first);
  if (bareText(text) === key || bareText(text + (following?.text ?? "")) === key) return true;
  const [one, other] = [numberingOf(first), numberingOf(text)];
  if (!one && other && bareText(other.rest) === key) return true;
  return !!one && !!other && one.number === other.number && one.level === other.level && one.level <= shallowest;
}

/** Entries whose text the page cut: a line without number and with the leader that the entry before it lacks. */
function withWholeEntries(lines: readonly SourcedText[]): SourcedText[] {
  const entries: SourcedText[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const cut =
      last && !LEADER.test(last.text) && LEADER.test(line.text) && !numberingOf(line.text) && numberingOf(last.text);
    if (cut) entries.splice(-1, 1, joinTexts([last, line]));
    else entries.push(line);
  }
  return entries;
}

/**
 * Finds the contents page: the lines after 目录 up to the line that repeats the first entry, where the body begins, or up
 * to the first line that is no entry.
 */
export function findContents(lines: readonly Line[]): ContentsPage | undefined {
  const title = lines.findIndex((line) => /^#*目[录次]$/.test(bareText(line.text)));
  if (title < 0) return undefined;
  const entries: SourcedText[] = [];
  let shallowest = Number.POSITIVE_INFINITY;
  let next = title + 1;
  for (let index = title + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isBlank(line)) continue;
    const entry = withoutMark(line);
    const [first] = entries;
    if (
      !isEntry(entry.text, entries.at(-1)) ||
      isPipeRow(line) ||
      (first && opensBody(first.text, shallowest, lines, index))
    )
      break;
    entries.push(entry);
    shallowest = Math.min(shallowest, numberingOf(entry.text)?.level ?? shallowest);
    next = index + 1;
  }
  return entries.length > 0 ? { title, entries: withWholeEntries(entries), next } : undefined;
}
