import type { SourcedText } from "../../disclosure/index.ts";

/** A cell that knows how far it reaches and not yet where it stands. */
export interface FilledCell extends SourcedText {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A cell at its place. */
export interface PlacedCell extends SourcedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Lays rows of cells on a grid: each cell stands at the first free position of its row, for cells of the rows above may
 * reach down into it. The last cell of a row takes what is left of the width.
 * @throws RangeError when a row has more than fits.
 */
export function laidOut(rows: readonly (readonly FilledCell[])[], width: number): PlacedCell[] {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  const placed: PlacedCell[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, index) => {
      const column = taken[row]?.indexOf(false) ?? -1;
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - row);
      const next = taken[row]?.indexOf(true, column) ?? -1;
      const free = (next === -1 ? width : next) - column;
      const columnSpan = index === cells.length - 1 && next === -1 ? free : (cell.columnSpan ?? 1);
      if (column < 0 || columnSpan > free) throw new RangeError(`表单第 ${row + 1} 行的格子多于 ${width} 列`);
      for (let below = row; below < row + rowSpan; below += 1) taken[below]?.fill(true, column, column + columnSpan);
      placed.push({ ...cell, row, column, rowSpan, columnSpan });
    });
  });
  return placed;
}
