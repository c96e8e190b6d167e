import type { SourcedText } from "../../disclosure/index.ts";
import { printable } from "../layout/index.ts";

/** Characters that Markdown reads as more than themselves wherever they stand. */
const SPECIAL = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
/** Those that begin a heading, a list or a rule where a line begins with them. */
const LINE_START = /^(?=[#+=-])/gm;
const NUMBERED = /^(\d{1,9})([.)])(?=\s)/;

function escaped(source: SourcedText): string {
  return printable(source).text.trim().replace(SPECIAL, "\\$&");
}

/** The number that a paragraph begins with as an item of a list (`2. …`), as Markdown sees it; null where there is none. */
export function itemNumber(source: SourcedText): number | null {
  const number = NUMBERED.exec(printable(source).text.trim())?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * A text as a paragraph of Markdown; line ends are kept by a backslash. Numbers in front of it, and of its lines, are
 * escaped unless it is the `expected` item of a list: Markdown counts items itself.
 */
export function markdownText(source: SourcedText, expected: number | null = null): string {
  const counted = expected !== null && itemNumber(source) === expected;
  return escaped(source)
    .replace(LINE_START, "\\")
    .split("\n")
    .map((line, i) => (counted && i === 0 ? line : line.replace(NUMBERED, "$1\\$2")))
    .join("\\\n");
}

/** A text in one line that begins with something else: headings, cells. */
export function markdownLine(source: SourcedText, lineEnd = " "): string {
  return escaped(source).replace(/\s*\n\s*/g, lineEnd);
}
