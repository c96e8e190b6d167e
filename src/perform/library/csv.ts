const FIELD = /"((?:[^"]|"")*)"|([^,\r\n"]*)/y;
const END = /,|\r\n|\n|\r|$/y;

/**
 * Takes comma-separated values (RFC 4180) apart into rows; blank lines are left out.
 * @returns null where a quotation mark is not closed or stands inside a bare field
 */
export function csvRows(text: string): string[][] | null {
  const content = text.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length || row.length > 0) {
    FIELD.lastIndex = at;
    const field = FIELD.exec(content);
    END.lastIndex = at + (field?.[0].length ?? 0);
    const end = END.exec(content);
    if (!field || !end) return null;
    row.push(field[1] === undefined ? (field[2] ?? "") : field[1].replaceAll('""', '"'));
    at = END.lastIndex;
    if (end[0] === ",") continue;
    if (row.some((cell) => cell !== "")) rows.push(row);
    row = [];
    if (at >= content.length) break;
  }
  return rows;
}
