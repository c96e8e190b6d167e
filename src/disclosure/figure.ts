import type { Decimal, PrintedAmount } from "../amount/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { Place } from "./place.ts";

/** What a figure prints: money, a percentage (in percent), or a count of things. */
export type Printed =
  | ({ readonly type: "amount" } & PrintedAmount)
  | { readonly type: "percent"; readonly value: Decimal }
  | { readonly type: "count"; readonly value: number; readonly measureWord: string };

/** Where a figure stands in the document model: in a table's cell, or in a run of a paragraph or heading. */
export interface FigureSite {
  /** Index of the block in the disclosure. */
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
  readonly start: number;
  readonly end: number;
}

/** One published number (数): what it is about, what it prints, and exactly where. */
export interface Figure {
  readonly concept: Concept;
  readonly printed: Printed;
  readonly site: FigureSite;
  /** Where it stands in the file; the first is the number itself. */
  readonly places: readonly Place[];
  /** For each dimension that was inferred, what it was inferred from, in Chinese (列标题“基本支出”, 表题, 科目编码 …). */
  readonly evidence: { readonly [D in Dimension]?: string };
}
