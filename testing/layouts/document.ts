/** A cell of a made-up table; spans as in HTML. */
export interface PlainCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
}

export type Row = readonly (string | PlainCell)[];

/** A piece of a made-up document. Headings carry their number in the text, as printed. */
export type Piece =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "contents"; readonly entries: readonly string[] }
  | { readonly type: "table"; readonly header: readonly Row[]; readonly rows: readonly Row[] };

/** A made-up published document in the layout of some region. */
export interface PlainDocument {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export const heading = (level: 1 | 2 | 3, text: string): Piece => ({ type: "heading", level, text });
export const paragraph = (text: string): Piece => ({ type: "paragraph", text });
export const table = (header: readonly Row[], rows: readonly Row[]): Piece => ({ type: "table", header, rows });

export function cellOf(cell: string | PlainCell): PlainCell {
  return typeof cell === "string" ? { text: cell } : cell;
}

/** The rows with every cell at its place: positions that a span covers are blank, as text files have them. */
export function spreadRows(rows: readonly Row[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { text, across = 1, down = 1 } of row.map(cellOf)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let below = 0; below < down; below += 1) {
        for (let right = 0; right < across; right += 1) {
          const line = grid[at + below];
          if (line) line[column + right] = below === 0 && right === 0 ? text : "";
        }
      }
    }
  }
  return grid;
}
