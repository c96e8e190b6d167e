import { type SourcedText, sourcedText } from "../../disclosure/index.ts";

/** One line of a text file, or the part of it before or after a form feed. */
export interface Line {
  readonly text: string;
  /** 1-based number of the line in the file. */
  readonly line: number;
  /** 1-based column of the first character. */
  readonly column: number;
}

const SOFT_BREAK = /[\v\u2028\u2029\u0085]/;
const PAGE_NUMBER = /^(?:[-–—－]\s*\d{1,4}\s*[-–—－]|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?)$/;

function isPageNumber(text: string, besidePageBreak: boolean): boolean {
  const line = text.trim();
  return PAGE_NUMBER.test(line) || (besidePageBreak && /^\d{1,4}$/.test(line));
}

function splitPages(text: string, line: number): Line[] {
  const parts: Line[] = [];
  let column = 1;
  for (const [index, page] of text.split("\f").entries()) {
    if (index > 0) parts.push({ text: "", line, column });
    for (const part of page.split(SOFT_BREAK)) {
      parts.push({ text: part, line, column });
      column += part.length + 1;
    }
  }
  return parts;
}

/**
 * The lines of a text, with their places. A form feed becomes a blank line between two parts; a line that only prints
 * the page's number (- 3 -, 第 3 页) becomes blank, for it belongs to the page and not to the document.
 */
export function splitLines(text: string): Line[] {
  const raw = text.split(/\r\n|\n|\r/);
  const lines: Line[] = [];
  for (const [index, content] of raw.entries()) {
    const besidePageBreak = content.includes("\f") || (raw[index + 1]?.startsWith("\f") ?? false);
    for (const part of splitPages(content, index + 1)) {
      lines.push(isPageNumber(part.text, besidePageBreak) ? { ...part, text: "" } : part);
    }
  }
  return lines;
}

/** The characters of a line from `start` to `end` without surrounding white space, with their place. */
export function sourceOf(line: Line, start = 0, end = line.text.length): SourcedText {
  const part = line.text.slice(start, end);
  const text = part.trim();
  const lead = part.length - part.trimStart().length;
  return sourcedText(text, { line: line.line, column: line.column + start + lead });
}
