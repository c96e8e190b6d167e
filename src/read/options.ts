import type { ReadLimits } from "./limits.ts";

/** How a file is read, wherever that happens. */
export interface InProcessOptions {
  /** Limits to be other than the defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Whether a workbook's hidden sheets, rows and columns are read too; they are left out, and told, unless asked for. */
  readonly includeHidden?: boolean;
  /**
   * Whether a workbook is read as a form to take entries from: each sheet as one table, numbers as they are stored, not as
   * their format shows them. False when not given.
   */
  readonly wholeSheets?: boolean;
}

/** How reading can be tuned. */
export interface ReadOptions extends InProcessOptions {
  /**
   * Whether files other than text and web pages are read in a process of their own, where time and memory are limited
   * and a crash does no harm. True when not given; false is for files that are trusted.
   */
  readonly isolate?: boolean;
}
