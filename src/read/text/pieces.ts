import type { Contents, SourcedText, Table } from "../../disclosure/index.ts";
import { readCellLines } from "./cell-lines.ts";
import { findContents } from "./contents.ts";
import { isBlank, isCellLine, isPipeRow, isTabRow } from "./line-form.ts";
import { type MarkedText, withoutMark } from "./line-mark.ts";
import type { Line } from "./lines.ts";
import { readPipeTable } from "./pipe-table.ts";
import { readTabTables } from "./tab-table.ts";
import type { TableRun } from "./tables.ts";

/** A line of prose that is not yet heading or paragraph. */
export interface ProseLine {
  readonly type: "line";
  readonly text: MarkedText;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** The heading over the contents page. */
export interface ContentsTitle {
  readonly type: "contentsTitle";
  readonly text: SourcedText;
}

export type Piece = ProseLine | ContentsTitle | Contents | Table;

function readTables(lines: readonly Line[], index: number): TableRun | undefined {
  const line = lines[index] as Line;
  if (isCellLine(line)) return readCellLines(lines, index);
  if (isTabRow(line)) return readTabTables(lines, index);
  return isPipeRow(line) ? readPipeTable(lines, index) : undefined;
}

/** Takes a text apart: the contents page, the tables, and the lines of prose between them, in order. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const page = findContents(lines);
  const pieces: Piece[] = [];
  let apart = true;
  let proseUntil = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const run = index < proseUntil ? undefined : readTables(lines, index);
    if (page && index === page.title) {
      pieces.push({ type: "contentsTitle", text: withoutMark(line) });
      pieces.push({ type: "contents", entries: page.entries });
      index = page.next;
    } else if (run && run.tables.length > 0) {
      for (const table of run.tables) pieces.push(table);
      index = run.next;
    } else {
      proseUntil = Math.max(proseUntil, run?.next ?? 0);
      if (!isBlank(line)) pieces.push({ type: "line", text: withoutMark(line), apart });
      index += 1;
    }
    apart = isBlank(line);
  }
  return pieces;
}
