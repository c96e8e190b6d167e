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
  const ranks = cellRanks(disclosure);
  const position = ({ page, line, box, cell, column }: Place): number[] => [
    page ?? 0,
    line ?? 0,
    box?.top ?? 0,
    box?.left ?? 0,
    cell === undefined ? -1 : (ranks.get(cell) ?? ranks.size),
    column ?? 0,
  ];
  return (left, right) => {
    if (left.file !== right.file) return left.file < right.file ? -1 : 1;
    const others = position(right);
    for (const [index, value] of position(left).entries()) {
      const difference = value - (others[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
