/** A rectangle on a page in points, origin at the upper left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a piece of text stands in the file it came from. Text files know line and column (1-based, columns in UTF-16
 * units), paged files page and box, sheets their cell (`表1!C5`), structured documents a path of their own
 * (`段落 12`, `表 3 行 4 列 2`).
 */
export interface Origin {
  /** The file, in a disclosure that was put together from several; else it is the disclosure's own. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  readonly box?: Box;
  readonly cell?: string;
}

/** A run of characters of a text (from `start` to `end`) that stands unbroken at one origin. */
export interface OriginSpan {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/** A place that can be shown to a person: the file, where in it, and the words that stand there, verbatim. */
export interface Place extends Origin {
  readonly file: string;
  readonly quote: string;
}
