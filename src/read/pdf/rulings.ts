import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Ruling } from "../geometry/index.ts";
import { type FrequentCalls, frequentCalls, Scratch } from "./engine.ts";
import type { ToUpright } from "./orientation.ts";

const PATH = 2;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;
/** A filled rectangle thinner than this is a ruling line. */
const THIN = 3;
/** Deviation of a line from horizontal or vertical. */
const STRAIGHT = 0.8;
const DEEPEST_FORM = 8;

/** a, b, c, d, e, f of a PDF matrix. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

interface Collected {
  readonly horizontals: Ruling[];
  readonly verticals: Ruling[];
}

/** Collects the ruling lines of a page from its path objects, those inside form objects included. */
class RulingCollector {
  private readonly engine: WrappedPdfiumModule;
  private readonly calls: FrequentCalls;
  private readonly toUpright: ToUpright;
  private readonly scratch: Scratch;
  readonly found: Collected = { horizontals: [], verticals: [] };

  constructor(engine: WrappedPdfiumModule, toUpright: ToUpright) {
    this.engine = engine;
    this.calls = frequentCalls(engine);
    this.toUpright = toUpright;
    this.scratch = new Scratch(engine, 32);
  }

  free(): void {
    this.scratch.free();
  }

  private matrixOf(object: number): Matrix {
    const { calls, scratch } = this;
    if (!calls.FPDFPageObj_GetMatrix(object, scratch.pointer)) return IDENTITY;
    return [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3), scratch.float(4), scratch.float(5)];
  }

  readObject(object: number, outer: Matrix, depth: number): void {
    const type = this.calls.FPDFPageObj_GetType(object);
    if (type === PATH) this.readPath(object, times(this.matrixOf(object), outer));
    if (type !== FORM || depth > DEEPEST_FORM) return;
    const matrix = times(this.matrixOf(object), outer);
    const count = this.engine.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1) {
      this.readObject(this.calls.FPDFFormObj_GetObject(object, index), matrix, depth + 1);
    }
  }

  private isWhite(object: number, stroked: boolean): boolean {
    const { calls, scratch } = this;
    const { pointer } = scratch;
    const known = stroked
      ? calls.FPDFPageObj_GetStrokeColor(object, pointer, pointer + 4, pointer + 8, pointer + 12)
      : calls.FPDFPageObj_GetFillColor(object, pointer, pointer + 4, pointer + 8, pointer + 12);
    return known !== 0 && scratch.integer(0) > 250 && scratch.integer(1) > 250 && scratch.integer(2) > 250;
  }

  private readPath(object: number, matrix: Matrix): void {
    const { calls, scratch } = this;
    if (!calls.FPDFPath_GetDrawMode(object, scratch.pointer, scratch.pointer + 4)) return;
    const [filled, stroked] = [scratch.integer(0) !== 0, scratch.integer(1) !== 0];
    if (!filled && !stroked) return;
    if (this.isWhite(object, stroked)) return;
    for (const points of this.subpaths(object, matrix)) {
      if (stroked) this.addOutline(points);
      else this.addThin(points);
    }
  }

  /** The straight-lined parts of a path, as points on the upright page. */
  private subpaths(object: number, matrix: Matrix): (readonly [number, number])[][] {
    const { calls, scratch } = this;
    const [a, b, c, d, e, f] = matrix;
    const paths: (readonly [number, number])[][] = [];
    const count = calls.FPDFPath_CountSegments(object);
    for (let index = 0; index < count; index += 1) {
      const segment = calls.FPDFPath_GetPathSegment(object, index);
      const type = calls.FPDFPathSegment_GetType(segment);
      if (!calls.FPDFPathSegment_GetPoint(segment, scratch.pointer, scratch.pointer + 4)) continue;
      const [x, y] = [scratch.float(0), scratch.float(1)];
      const point = this.toUpright(a * x + c * y + e, b * x + d * y + f);
      if (type === MOVE_TO) paths.push([point]);
      else if (type === LINE_TO) {
        const path = paths.at(-1);
        path?.push(point);
        if (path && calls.FPDFPathSegment_GetClose(segment) && path[0]) path.push(path[0]);
      } else paths.push([]);
    }
    return paths.filter((path) => path.length >= 2);
  }

  private addOutline(points: readonly (readonly [number, number])[]): void {
    const [left, top, right, bottom] = boundsOf(points);
    if (points.length >= 4 && (right - left < THIN || bottom - top < THIN)) {
      this.addThin(points);
      return;
    }
    for (let index = 1; index < points.length; index += 1) {
      const [x1, y1] = points[index - 1] as readonly [number, number];
      const [x2, y2] = points[index] as readonly [number, number];
      this.addStraight(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
  }

  private addStraight(left: number, top: number, right: number, bottom: number): void {
    if (bottom - top <= STRAIGHT && right - left > STRAIGHT) {
      this.found.horizontals.push({ at: (top + bottom) / 2, start: left, end: right });
    } else if (right - left <= STRAIGHT && bottom - top > STRAIGHT) {
      this.found.verticals.push({ at: (left + right) / 2, start: top, end: bottom });
    }
  }

  private addThin(points: readonly (readonly [number, number])[]): void {
    const [left, top, right, bottom] = boundsOf(points);
    const [width, height] = [right - left, bottom - top];
    if (height < THIN && width > height)
      this.found.horizontals.push({ at: (top + bottom) / 2, start: left, end: right });
    else if (width < THIN && height > width)
      this.found.verticals.push({ at: (left + right) / 2, start: top, end: bottom });
  }
}

function boundsOf(points: readonly (readonly [number, number])[]): [number, number, number, number] {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/** The ruling lines of a page: strokes, borders of rectangles, and rectangles so thin that they are lines. */
export function rulingsOf(engine: WrappedPdfiumModule, page: number, toUpright: ToUpright): Collected {
  const collector = new RulingCollector(engine, toUpright);
  try {
    const calls = frequentCalls(engine);
    const count = engine.FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index += 1) {
      collector.readObject(calls.FPDFPage_GetObject(page, index), IDENTITY, 0);
    }
    return collector.found;
  } finally {
    collector.free();
  }
}
