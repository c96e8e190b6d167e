import type { Operation } from "../book/index.ts";
import type { Place } from "../disclosure/index.ts";

/** One edit of a book that an import proposes, with the places of the file that it comes from. */
export interface Step {
  readonly operation: Operation;
  /** What is taken over, in Chinese: 2013101行政运行 人员经费 407.51万元. */
  readonly what: string;
  readonly places: readonly Place[];
}

/** What an import makes of documents: the edits, and what it could not take over. */
export interface Intake {
  readonly steps: readonly Step[];
  /** In Chinese: what the book needs and the files do not say, or say twice. */
  readonly gaps: readonly string[];
}
