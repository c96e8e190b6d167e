import type { Box } from "../../disclosure/index.ts";

/** A character at its place on an upright page; points, origin at the upper left. */
export interface Glyph extends Box {
  readonly text: string;
  /** Height in points: the size of its font as it is printed. */
  readonly size: number;
  /** Characters with the same number were written together, without a gap; where the file tells. */
  readonly run?: number;
}

/** A ruling line: horizontal (`y`, from `start` to `end`) or vertical (`x`). */
export interface Ruling {
  /** The coordinate that all its points share: y of a horizontal, x of a vertical line. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What stands on a page, before it is understood as lines and tables. */
export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontals: readonly Ruling[];
  readonly verticals: readonly Ruling[];
}

/** Characters that stand side by side on one baseline, left to right. */
export interface Line extends Box {
  readonly glyphs: readonly Glyph[];
}

export function middleX({ left, right }: Box): number {
  return (left + right) / 2;
}

export function middleY({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** The smallest box around some boxes. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
