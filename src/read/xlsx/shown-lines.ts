/** The rows or the columns of a sheet that are shown, numbered anew without the hidden ones between them. */
export interface ShownLines {
  readonly hidden: readonly number[];
  readonly isShown: (line: number) => boolean;
  /** How many shown lines come before a line. */
  readonly before: (line: number) => number;
}

interface LineInfo {
  readonly hidden?: boolean;
  readonly hpt?: number;
  readonly width?: number;
}

/** Tells shown and hidden rows or columns apart; those of height or width nil are hidden too. */
export function shownLines(lines: readonly (LineInfo | undefined)[] | undefined, showAll: boolean): ShownLines {
  const hidden: number[] = [];
  if (!showAll)
    lines?.forEach((line, index) => {
      if (line?.hidden || line?.hpt === 0 || line?.width === 0) hidden.push(index);
    });
  const set = new Set(hidden);
  const before = (line: number): number => {
    let low = 0;
    let high = hidden.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hidden[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return line - low;
  };
  return { hidden, isShown: (line) => !set.has(line), before };
}
