import type { Book } from "../book/index.ts";
import type { Format } from "./format.ts";
import { henan } from "./henan/index.ts";
import { jiangxi, jiangxiWithTasks } from "./jiangxi/index.ts";
import { national } from "./national/index.ts";
import { shanghai } from "./shanghai/index.ts";
import { wuhan } from "./wuhan/index.ts";
import { xinjiang } from "./xinjiang/index.ts";

export * from "./columns.ts";
export * from "./form.ts";
export * from "./format.ts";
export { national } from "./national/index.ts";
export { chineseNumber, type NumberStyle, numberPrefix } from "./number-style.ts";
export * from "./outline.ts";
export * from "./project-targets.ts";
export * from "./record-table.ts";
export * from "./sentence.ts";
export * from "./table.ts";

/** The formats of regions; where a region has several, the first is that of books without more. */
const REGIONAL: readonly Format[] = [wuhan, jiangxi, jiangxiWithTasks, xinjiang, henan, shanghai];

/** All formats that are declared: those of regions, and the one for all others. */
export const formats: readonly Format[] = [...REGIONAL, national];

/** The format with an id, or null. */
export function formatNamed(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}

/** How closely a format fits the books that it fits: by its region, then by the lists that it asks for. */
function closeness({ region, forBooksWith = [] }: Format): number {
  return 10 * region.code.length + forBooksWith.length;
}

/**
 * The format for a book: that of its region, of several the one for the lists that the book has; the national one when the
 * book has no region or none is declared for it.
 */
export function formatFor(book: Book): Format {
  const { code } = book.body.region ?? {};
  const fitting = REGIONAL.filter(
    ({ region, forBooksWith = [] }) =>
      code?.startsWith(region.code) && forBooksWith.every((list) => book[list].length > 0),
  );
  return fitting.reduce((best, next) => (closeness(best) >= closeness(next) ? best : next), fitting[0] ?? national);
}

/** The format of the region that a code of an administrative division belongs to (420103 lies in 4201), or null. */
export function formatOfRegion(regionCode: string): Format | null {
  return REGIONAL.find(({ region }) => regionCode.startsWith(region.code)) ?? null;
}
