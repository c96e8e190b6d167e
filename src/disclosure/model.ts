import type { Concept } from "../concept/index.ts";
import type { OriginSpan } from "./place.ts";

/**
 * A run of characters of a text that prints a number of known identity. Composed documents mark theirs; documents from
 * elsewhere have none. A mark holds nothing but the concept: the value is what the characters say.
 */
export interface FigureMark {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
}

/** A text with the places of its characters. `origins` is empty for a composed document. */
export interface SourcedText {
  readonly text: string;
  readonly origins: readonly OriginSpan[];
  readonly marks?: readonly FigureMark[];
}

export interface Heading extends SourcedText {
  readonly type: "heading";
  /** 0 is the document's title, 1 a part (第一部分), 2 a section (一、), 3 a subsection (（一）) and so on. */
  readonly level: number;
}

export interface Paragraph extends SourcedText {
  readonly type: "paragraph";
}

/** The contents page: one entry a line, as printed. */
export interface Contents {
  readonly type: "contents";
  readonly entries: readonly SourcedText[];
}

export interface Cell extends SourcedText {
  /** 0-based position of the upper left corner in the grid. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Table {
  readonly type: "table";
  /** The title line that belongs to the table, where the file ties it to the table (composed, HTML caption). */
  readonly caption?: SourcedText;
  readonly columnCount: number;
  readonly rowCount: number;
  /** In reading order; positions covered by a span have no cell of their own. */
  readonly cells: readonly Cell[];
  /** How many rows are header, where the file says so; understanding finds out otherwise. */
  readonly headerRows?: number;
  /** Rows that could not be aligned with the columns for certain. */
  readonly uncertainRows?: readonly number[];
}

export type Block = Heading | Paragraph | Contents | Table;

/** Something a reader noticed about the file that a person should know: a scanned page, a lost part. */
export interface ReadingNote {
  readonly code: string;
  /** In Chinese; where `page` is given, a sentence about that page which does not name it (“没有文字层”). */
  readonly message: string;
  /** Counted from 1. */
  readonly page?: number;
}

/**
 * A disclosure document (公开文档), whether composed or read: an ordered run of blocks. The tree of sections follows
 * from the headings' levels (see outline.ts).
 */
export interface Disclosure {
  /** The name of the file it was read from, or that it will be written to; "" while it has none. */
  readonly file: string;
  /** All files of a disclosure that was put together from several (说明, 附表), `file` first; see join.ts. */
  readonly files?: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes?: readonly ReadingNote[];
}
