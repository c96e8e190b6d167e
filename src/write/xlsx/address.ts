/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.trunc((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell, both counted from 0: `C5`. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A range of cells: `A1:D2`; a single cell is `A1`. */
export function range(row: number, column: number, rows: number, columns: number): string {
  const start = address(row, column);
  return rows * columns === 1 ? start : `${start}:${address(row + rows - 1, column + columns - 1)}`;
}

/** The name of a sheet as formulas quote it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
