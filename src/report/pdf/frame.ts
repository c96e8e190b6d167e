import type { Box } from "../../disclosure/index.ts";

/** How a page is turned so that its text stands upright, in quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The visible part of a page in its own coordinates: points, origin at the lower left, unturned. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the page on the upright page: origin at the upper left, y downwards. */
export function toUpright({ left, bottom, width, height }: Frame, turns: Turns, { x, y }: Point): Point {
  const [across, up] = [x - left, y - bottom];
  if (turns === 0) return { x: across, y: height - up };
  if (turns === 1) return { x: up, y: across };
  if (turns === 2) return { x: width - across, y: up };
  return { x: height - up, y: width - across };
}

/** A point of the upright page on the page itself. */
export function toPage({ left, bottom, width, height }: Frame, turns: Turns, { x, y }: Point): Point {
  if (turns === 0) return { x: left + x, y: bottom + height - y };
  if (turns === 1) return { x: left + y, y: bottom + x };
  if (turns === 2) return { x: left + width - x, y: bottom + y };
  return { x: left + width - y, y: bottom + height - x };
}

/** The smallest box around points. */
export function around(points: readonly Point[]): Box {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}
