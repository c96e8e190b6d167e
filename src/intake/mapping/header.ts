import { gridOf, type Table } from "../../disclosure/index.ts";

/** The words of a header cell without blanks and brackets of units. */
export function bareLabel(text: string): string {
  return text.replace(/\s+/g, "").replace(/[（(](?:元|千元|万元)[）)]$/, "");
}

/** The labels above each column from the top, once each: 本年收入/一般公共预算. */
export function columnPaths(table: Table, headerRows: number): readonly string[] {
  const grid = gridOf(table);
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const labels = Array.from({ length: Math.max(1, headerRows) }, (__, row) => bareLabel(grid.text(row, column)));
    return labels.filter((label, index) => label !== "" && label !== labels[index - 1]).join("/");
  });
}

/** The column that a label means: its whole path, or the lowest of its labels where only one column has that. */
export function columnLabelled(paths: readonly string[], label: string): number | null {
  const wanted = bareLabel(label);
  const exact = paths.indexOf(wanted);
  if (exact >= 0) return exact;
  const lowest = paths.flatMap((path, column) => (path.split("/").at(-1) === wanted ? [column] : []));
  return lowest.length === 1 ? (lowest[0] ?? null) : null;
}

/** How many rows of a table are header: as it was understood, else those above the first row with an amount. */
export function headerRowsOf(table: Table, understood: number): number {
  if (understood > 0) return understood;
  const grid = gridOf(table);
  for (let row = 0; row < grid.rowCount; row += 1) {
    const texts = Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column));
    if (texts.some((text) => /^-?[\d,]+\.\d+$/.test(text.trim()))) return Math.max(1, row);
  }
  return 1;
}
