/** Signs that begin a formula in a spreadsheet, also in their full width, behind whatever cannot be seen. */
const LIVE = /^[\s\p{C}'’]*[=+\-@＝＋－＠]./su;
/** What spreadsheets cut a field off at or move into the next one. */
const STRAY = /^'*[\t\r\n]/;
/** A number, with separators and per cent: it is what it looks like. */
const NUMBER = /^[+\-－＋]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/u;

/**
 * A text for a file of comma-separated values that a spreadsheet shows and never calculates: what would begin a formula (`=1+1`,
 * `@SUM(A1)`, a tab before it) gets an apostrophe before it. Numbers (`-3.50`) and single signs (`-`) stay as they are.
 */
export function inertText(text: string): string {
  return (LIVE.test(text) || STRAY.test(text)) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `inertText` made inert, as it was; any other stays as it is. */
export function fromInertText(text: string): string {
  return text.startsWith("'") && inertText(text.slice(1)) === text ? text.slice(1) : text;
}
