/** A field of a comma-separated file, with its place (1-based, columns in UTF-16 units) in the file. */
export interface CsvField {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One field from `at` on: bare up to the next comma or line end, or in quotes, which may hold both. */
function fieldAt(text: string, at: number): { readonly value: string; readonly start: number; readonly end: number } {
  if (text[at] === '"') {
    const closed = /"(?:[^"]|"")*"/y;
    closed.lastIndex = at;
    const quoted = closed.exec(text)?.[0];
    const end = at + (quoted?.length ?? 0);
    if (quoted !== undefined && /^(?:,|\r|\n|$)/.test(text.slice(end, end + 1)))
      return { value: quoted.slice(1, -1).replaceAll('""', '"'), start: at + 1, end };
  }
  const bare = /[^,\r\n]*/y;
  bare.lastIndex = at;
  const value = bare.exec(text)?.[0] ?? "";
  return { value, start: at, end: at + value.length };
}

/**
 * The rows of a comma-separated text (RFC 4180: quotes hold commas, line ends and doubled quotes); blank lines are rows
 * without fields.
 */
export function* csvRows(text: string): Generator<CsvField[]> {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let row: CsvField[] = [];
  while (at < text.length) {
    const field = fieldAt(text, at);
    row.push({ text: field.value, line, column: field.start - lineStart + 1 });
    for (let i = text.indexOf("\n", at); i >= 0 && i < field.end; i = text.indexOf("\n", i + 1)) {
      line += 1;
      lineStart = i + 1;
    }
    at = field.end;
    if (text[at] === ",") {
      at += 1;
      if (at < text.length && text[at] !== "\r" && text[at] !== "\n") continue;
      row.push({ text: "", line, column: at - lineStart + 1 });
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    lineStart = at;
    yield row.length === 1 && row[0]?.text === "" ? [] : row;
    row = [];
  }
}
