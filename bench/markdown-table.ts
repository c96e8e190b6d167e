/** A column of a Markdown table: its heading, and whether it holds numbers, which stand to the right. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

type Cell = string | number;

function line(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll(/\s+/g, " ")).join(" | ")} |`;
}

/**
 * Prints a Markdown table, without a line end after its last row.
 * @throws RangeError when a row has more or fewer cells than there are columns
 */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong >= 0)
    throw new RangeError(`row ${wrong + 1} has ${rows[wrong]?.length} cells for ${columns.length} columns`);
  const rule = `|${columns.map(({ numeric }) => (numeric ? "--:" : "---")).join("|")}|`;
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join("\n");
}
