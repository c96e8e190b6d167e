import type { Block, Disclosure, Place, SourcedText } from "../disclosure/index.ts";

/** What tells two places apart; the box on the page follows from the rest. */
export function placeKey({ file, line, column, page, cell, quote }: Place): string {
  return JSON.stringify([file, line, column, page, cell, quote]);
}

/** Places without repetition, in their order; those of `except` are left out. */
export function distinctPlaces(places: Iterable<Place>, except: readonly Place[] = []): Place[] {
  const seen = new Set(except.map(placeKey));
  const distinct: Place[] = [];
  for (const place of places) {
    const key = placeKey(place);
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(place);
  }
  return distinct;
}

function textsOf(block: Block): readonly SourcedText[] {
  switch (block.type) {
    case "contents":
      return block.entries;
    case "table":
      return block.caption ? [block.caption, ...block.cells] : block.cells;
    default:
      return [block];
  }
}

/** The cells and paths that a document's places name, in reading order. */
function cellRanks({ blocks }: Disclosure): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const text of blocks.flatMap(textsOf)) {
    for (const { origin } of text.origins) {
      if (origin.cell !== undefined && !ranks.has(origin.cell)) ranks.set(origin.cell, ranks.size);
    }
  }
  return ranks;
}

/** Compares places by where they stand in the document, in reading order; places that state nothing come first. */
export function readingOrder(disclosure: Disclosure): (left: Place, right: Place) => number {
  let ranks: ReadonlyMap<string, number> | undefined;
  const rankOf = (cell: string | undefined): number => {
    if (cell === undefined) return -1;
    ranks ??= cellRanks(disclosure);
    return ranks.get(cell) ?? ranks.size;
  };
  return (left, right) => {
    if (left.file !== right.file) return left.file < right.file ? -1 : 1;
    return (
      (left.page ?? 0) - (right.page ?? 0) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.box?.top ?? 0) - (right.box?.top ?? 0) ||
      (left.box?.left ?? 0) - (right.box?.left ?? 0) ||
      rankOf(left.cell) - rankOf(right.cell) ||
      (left.column ?? 0) - (right.column ?? 0)
    );
  };
}
