import { address, range } from "./address.ts";
import type { Place } from "./sums/index.ts";

/** Places that follow each other down a column or along a row are one range. */
function runsOf(places: readonly Place[]): string[] {
  const runs: { start: Place; end: Place }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const down = last && place.column === last.end.column && last.start.column === place.column;
    const along = last && place.row === last.end.row && last.start.row === place.row;
    if (last && ((down && place.row === last.end.row + 1) || (along && place.column === last.end.column + 1))) {
      last.end = place;
    } else runs.push({ start: place, end: place });
  }
  return runs.map(({ start, end }) =>
    range(start.row, start.column, end.row - start.row + 1, end.column - start.column + 1),
  );
}

/** Functions of a spreadsheet take so many arguments. */
const MOST_ARGUMENTS = 255;

/** The formula that adds up some places: `SUM(C5:C9)`, `C5+C9`; null where it would be too long. */
export function sumFormula(places: readonly Place[]): string | null {
  const runs = runsOf(places);
  if (runs.length > MOST_ARGUMENTS) return null;
  const single = runs.length <= 3 && places.length === runs.length;
  return single ? places.map(({ row, column }) => address(row, column)).join("+") : `SUM(${runs.join(",")})`;
}
