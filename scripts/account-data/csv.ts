/** Splits one line of CSV into its fields; quotes may hold commas, and double quotes stand for one. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain = ""] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return fields;
}

/** Reads CSV with a header and no line breaks inside fields: one record a line, by column name. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = "", ...lines] = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/);
  const columns = fieldsOf(header);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    if (fields.length !== columns.length)
      throw new Error(`${fields.length} fields instead of ${columns.length}: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
  });
}
