/** How a page has to be turned so that its text stands upright, in quarter turns clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** The page in its own coordinates: points, origin at the lower left of the visible part. */
export interface PageFrame {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Maps a point of the page to the upright page: points, origin at the upper left. */
export type ToUpright = (x: number, y: number) => readonly [x: number, y: number];

export function upright({ left, bottom, width, height }: PageFrame, turns: QuarterTurns): ToUpright {
  switch (turns) {
    case 0:
      return (x, y) => [x - left, height - (y - bottom)];
    case 1:
      return (x, y) => [y - bottom, x - left];
    case 2:
      return (x, y) => [width - (x - left), y - bottom];
    case 3:
      return (x, y) => [height - (y - bottom), width - (x - left)];
  }
}

/** The size of the upright page. */
export function uprightSize({ width, height }: PageFrame, turns: QuarterTurns): { width: number; height: number } {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}
