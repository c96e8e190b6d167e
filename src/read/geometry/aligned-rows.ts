import { type AlignedColumn, columnFor } from "./aligned-columns.ts";
import type { PieceLine } from "./pieces.ts";
import type { Glyph, Ruling } from "./types.ts";

/** A row of a table that alignment alone shows: the characters of each column, and whether they belong there for certain. */
export interface AlignedRow {
  readonly cells: Glyph[][];
  readonly top: number;
  bottom: number;
  uncertain: boolean;
}

function middle({ top, bottom }: { top: number; bottom: number }): number {
  return (top + bottom) / 2;
}

/** Whether a line holds an amount, and so is a row of its own. */
export function hasAmount({ pieces }: PieceLine): boolean {
  return pieces.some(({ kind }) => kind === "amount");
}

/** The usual distance between rows that follow each other. */
function pitchOf(lines: readonly PieceLine[]): number {
  const steps: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [before, here] = [lines[at - 1] as PieceLine, lines[at] as PieceLine];
    if (hasAmount(before) && hasAmount(here)) steps.push(middle(here) - middle(before));
  }
  steps.sort((a, b) => a - b);
  const first = lines[0] as PieceLine;
  return steps[steps.length >> 1] ?? 1.9 * (first.bottom - first.top);
}

function rowOf(line: PieceLine, columns: readonly AlignedColumn[]): AlignedRow {
  const row: AlignedRow = { cells: columns.map(() => []), top: line.top, bottom: line.bottom, uncertain: false };
  addLine(row, line, columns);
  return row;
}

function addLine(row: AlignedRow, line: PieceLine, columns: readonly AlignedColumn[]): void {
  const used = new Map<number, number>();
  for (const piece of line.pieces) {
    const { index, certain } = columnFor(piece, columns);
    row.cells[index]?.push(...piece.glyphs);
    used.set(index, (used.get(index) ?? 0) + 1);
    const twice = (used.get(index) ?? 0) > 1 && columns[index]?.numeric === true;
    if (!certain || twice) row.uncertain = true;
  }
  row.bottom = Math.max(row.bottom, line.bottom);
}

/** Part of the distance between rows within which a line of words belongs to the amounts beside it. */
const NEAR = 0.75;
/** How much nearer one row must be than the other one. */
const CLEARLY = 0.15;

/** To which row a line without amounts belongs; null: it is a row of its own (a heading among the rows). */
function ownerOf(at: number, lines: readonly PieceLine[], pitch: number, ruled: (a: number, b: number) => boolean) {
  const line = lines[at] as PieceLine;
  const reach = (candidates: readonly PieceLine[]) => {
    const found = candidates.find(hasAmount);
    if (!found || ruled(middle(found), middle(line))) return { line: found, distance: Number.POSITIVE_INFINITY };
    return { line: found, distance: Math.abs(middle(found) - middle(line)) };
  };
  const above = reach(lines.slice(0, at).reverse());
  const below = reach(lines.slice(at + 1));
  const nearest = above.distance <= below.distance ? above : below;
  const enclosed =
    Number.isFinite(nearest.distance) &&
    (above.distance === Number.POSITIVE_INFINITY) !== (below.distance === Number.POSITIVE_INFINITY);
  if (!nearest.line || nearest.distance > (enclosed ? 2 : NEAR) * pitch) return null;
  return { owner: nearest.line, uncertain: Math.abs(above.distance - below.distance) < CLEARLY * pitch };
}

/** Whether the label above fills its column, so that a line of words below may be its end. */
function fillsColumn(line: PieceLine | undefined, columns: readonly AlignedColumn[]): boolean {
  return (line?.pieces ?? []).some((piece) => {
    const column = columns[columnFor(piece, columns).index];
    return piece.kind === "text" && column && !column.numeric && column.right - piece.right < piece.bottom - piece.top;
  });
}

/** Puts lines together to rows: labels of several lines belong to the amounts beside them. `rules`: lines drawn between rows. */
export function rowsOf(
  lines: readonly PieceLine[],
  columns: readonly AlignedColumn[],
  rules: readonly Ruling[],
): AlignedRow[] {
  const pitch = pitchOf(lines);
  const ruled = (a: number, b: number) => rules.some(({ at }) => at > Math.min(a, b) && at < Math.max(a, b));
  const rows = new Map<PieceLine, AlignedRow>();
  for (const line of lines) if (hasAmount(line)) rows.set(line, rowOf(line, columns));
  for (const [at, line] of lines.entries()) {
    if (hasAmount(line)) continue;
    const owned = ownerOf(at, lines, pitch, ruled);
    const row = owned && rows.get(owned.owner);
    if (row) {
      addLine(row, line, columns);
      if (owned.uncertain) row.uncertain = true;
    } else {
      const own = rowOf(line, columns);
      if (fillsColumn(lines[at - 1], columns)) own.uncertain = true;
      rows.set(line, own);
    }
  }
  return lines.flatMap((line) => rows.get(line) ?? []);
}
