import type { Piece, PieceLine } from "./pieces.ts";

/** A column that nothing but the alignment of its entries shows. */
export interface AlignedColumn {
  readonly left: number;
  readonly right: number;
  /** Whether it holds amounts. */
  readonly numeric: boolean;
}

interface Span {
  left: number;
  right: number;
}

/** Entries of one column overlap each other, however they are aligned; between columns nothing stands. */
function clusters(pieces: readonly Piece[]): Span[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const spans: Span[] = [];
  for (const { left, right } of sorted) {
    const last = spans.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

function isIn({ left, right }: Span, span: Span): boolean {
  return left < span.right && right > span.left;
}

/** Whether amounts stand above each other: their right edges, left edges or middles on one line. */
function areAligned(pieces: readonly Piece[]): boolean {
  const size = Math.max(...pieces.map(({ bottom, top }) => bottom - top));
  const edges = [
    pieces.map(({ right }) => right),
    pieces.map(({ left }) => left),
    pieces.map(({ left, right }) => (left + right) / 2),
  ];
  return edges.some((places) => Math.max(...places) - Math.min(...places) < 0.5 * size);
}

/** Codes and labels of lower levels are set in by some characters. */
const INDENT = 2;

/**
 * Joins a text column with its neighbour where no row has both, and hardly any row has it (a centred 合计 among long
 * labels) or it stands close by (indented codes).
 */
function withoutStrays(spans: readonly Span[], lines: readonly PieceLine[], numeric: readonly Span[]): Span[] {
  const [first] = lines;
  const size = first ? first.bottom - first.top : 0;
  const filled = (span: Span) =>
    lines.filter(({ pieces }) => pieces.some((piece) => piece.kind !== "amount" && isIn(piece, span)));
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const apart = last && numeric.some(({ left, right }) => left > last.left && right < span.right);
    const [before, here] = [last && !apart ? filled(last) : [], filled(span)];
    const rare = Math.min(before.length, here.length) <= Math.max(1, 0.1 * lines.length);
    const near = last && span.left - last.right < INDENT * size;
    if (last && !apart && (rare || near) && !here.some((line) => before.includes(line))) last.right = span.right;
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * The columns in which the pieces of some rows stand, from left to right.
 * @returns null where the amounts do not stand in columns: fewer than three of one column above each other, or two of
 * one row in one column
 */
export function columnsOf(rows: readonly PieceLine[]): AlignedColumn[] | null {
  const pieces = rows.flatMap((row) => row.pieces);
  const amounts = pieces.filter(({ kind }) => kind === "amount");
  const numeric = clusters(amounts);
  const members = numeric.map((span) => amounts.filter((piece) => isIn(piece, span)));
  if (!members.some((column) => column.length >= 3 && areAligned(column))) return null;
  const collides = rows.some((row) =>
    numeric.some((span) => row.pieces.filter((piece) => piece.kind === "amount" && isIn(piece, span)).length > 1),
  );
  if (collides) return null;
  const whole = (piece: Piece) => piece.kind === "whole" && numeric.some((span) => isIn(piece, span));
  const labels = pieces.filter((piece) => piece.kind !== "amount" && !whole(piece));
  const outside = labels.filter((piece) => !numeric.some((span) => isIn(piece, span)));
  const texts = withoutStrays(clusters(outside), rows, numeric);
  if (texts.length === 0) return null;
  return [
    ...numeric.map((span) => ({ ...span, numeric: true })),
    ...texts.map((span) => ({ ...span, numeric: false })),
  ].sort((a, b) => a.left - b.left);
}

/** In which column a piece stands. `certain`: it touches no other one, and its own one. */
export function columnFor(piece: Piece, columns: readonly AlignedColumn[]): { index: number; certain: boolean } {
  const shared = columns.map(({ left, right }) => Math.min(piece.right, right) - Math.max(piece.left, left));
  const touched = shared.filter((width) => width > 0).length;
  const first = columns.findIndex(({ right }) => right > piece.left);
  const best = shared.indexOf(Math.max(...shared));
  const index = piece.kind === "text" && touched > 1 ? Math.max(first, 0) : best;
  const fits = piece.kind !== "amount" || columns[index]?.numeric === true;
  return { index, certain: touched === 1 && fits };
}
