import type { NumberGrid } from "./numbers.ts";
import { certainSums, type Sum } from "./relation.ts";

const MAJOR = /^[一二三四五六七八九十]+、/;
const MINOR = /^[（(][一二三四五六七八九十]+[)）]/;

interface Line {
  readonly row: number;
  readonly label: string;
}

/** The labelled numbers of one column: the label stands in the nearest column of words to the left. */
function linesOf({ grid, headerRows, at, columns }: NumberGrid, column: number): Line[] {
  const left = columns.filter((other) => other < column).at(-1) ?? -1;
  const lines: Line[] = [];
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    let label = "";
    for (let c = column - 1; c > left && label === ""; c -= 1) label = grid.text(row, c).replace(/\s/g, "");
    if (label !== "" || at(row, column) !== null) lines.push({ row, label });
  }
  return lines;
}

/** Rows that a total can be the sum of, the likeliest first: numbered items of the first level, or all rows. */
function candidates(lines: readonly Line[]): Line[][] {
  const major = lines.filter(({ label }) => MAJOR.test(label));
  const unnested = lines.filter(({ label }) => !MINOR.test(label) && !/^其中/.test(label));
  return [major, unnested].filter((some) => some.length > 0);
}

/**
 * Sums down a statement of items and amounts (收支总表): 本年收入合计 of the items above it, 收入总计 of the last 合计 and
 * what follows it, and 一、 of the items （一）, （二） … below it.
 */
export function sumsOfStatement(numbers: NumberGrid): Sum[] {
  return numbers.columns.flatMap((column) => {
    const lines = linesOf(numbers, column);
    const certain = (total: number, groups: readonly (readonly Line[])[]): Sum[] => {
      for (const parts of groups) {
        const places = parts.map(({ row }) => ({ row, column }));
        const [sum] = certainSums(numbers, [{ total: { row: total, column }, parts: places }]);
        if (sum) return [sum];
      }
      return [];
    };
    let since = 0;
    return lines.flatMap(({ row, label }, index): Sum[] => {
      if (/(?:合计|总计)$/.test(label)) {
        const before = lines.slice(since, index);
        const all = candidates(lines.slice(0, index).filter((line) => !/(?:合计|总计)$/.test(line.label)));
        since = index;
        const subtotal = before.filter((line) => line === before[0] || !MINOR.test(line.label));
        return certain(
          row,
          /总计$/.test(label) ? [subtotal, ...candidates(before), ...all] : [...candidates(before), ...all],
        );
      }
      if (!MAJOR.test(label)) return [];
      const end = lines.findIndex((line, i) => i > index && !MINOR.test(line.label));
      const items = lines.slice(index + 1, end < 0 ? lines.length : end);
      return items.length > 0 ? certain(row, [items]) : [];
    });
  });
}
