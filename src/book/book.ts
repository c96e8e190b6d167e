import type { PrintedAmount } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import type { Elimination } from "./elimination/elimination.ts";
import type { Execution } from "./execution.ts";
import type { Fact } from "./fact.ts";
import type { Override } from "./override.ts";
import type { Performance } from "./performance.ts";
import type { ProcurementItem, PurchasedService } from "./procurement.ts";
import type { Project } from "./project.ts";

/** Where a body belongs: 420103 武汉市江汉区. */
export interface Region {
  readonly code?: string;
  readonly name: string;
}

/** The body (部门 or 单位) whose book it is. */
export interface Body {
  readonly name: string;
  /** Its code in the budget system: 103. */
  readonly code?: string;
  readonly unitKind?: string;
  /** Set where a single unit is the department proper (本级): its book, not that of the department. */
  readonly scope?: "headquarters";
  readonly region?: Region;
}

/** A budget unit of a department: the department proper (本级) or a subordinate unit (下属单位). */
export interface Unit {
  readonly name: string;
  readonly code?: string;
  readonly scope: "headquarters" | "unit";
  readonly unitKind?: string;
}

/** A number of persons or things: posts, staff, vehicles. */
export interface Count {
  readonly concept: Concept;
  readonly count: number;
}

/** Prose that a format places by its key. */
export interface Prose {
  readonly key: string;
  readonly text: string;
}

/** A term of the glossary (名词解释) with its explanation. */
export interface Term {
  readonly term: string;
  readonly text: string;
}

/** Why a figure changed against last year. The coordinates that are absent are totals. */
export interface Reason {
  readonly concept: Concept;
  readonly text: string;
}

/** A total cell as the approved table prints it, tail (尾差) included. The coordinates that are absent are totals. */
export interface PrintedCell {
  readonly concept: Concept;
  readonly printed: PrintedAmount;
}

/** An account name that the official lists lack, or that the approval words differently. */
export interface AccountName {
  /** As coordinate: `2013101`, `d:30101`. */
  readonly code: string;
  readonly name: string;
}

/**
 * A budget book (预算账本): the facts of one unit, or of one department with its units, for one year. It holds no amount
 * that can be summed from others, except declared comparatives and printed cells; its prose holds no literal amounts.
 */
export interface Book {
  readonly version: 1;
  readonly year: number;
  readonly body: Body;
  readonly units: readonly Unit[];
  /** Set when only the parts in `parts` may be composed, because the book holds no more. */
  readonly partial?: true;
  /** Identifiers of the format's sections and tables. */
  readonly parts: readonly string[];
  readonly facts: readonly Fact[];
  /** What the units of a department pay each other: in their own figures, not in the department's. */
  readonly eliminations: readonly Elimination[];
  readonly printedCells: readonly PrintedCell[];
  readonly projects: readonly Project[];
  readonly counts: readonly Count[];
  readonly duties: readonly string[];
  /** The main tasks of the year (主要工作任务). */
  readonly tasks: readonly string[];
  /** The offices of the department proper (内设机构). */
  readonly offices: readonly string[];
  /** Targets of the whole department (整体绩效目标). */
  readonly performance?: Performance;
  /** How the budget was carried out: kept during the year, for monitoring and self-evaluation. */
  readonly execution?: Execution;
  readonly procurementItems: readonly ProcurementItem[];
  readonly purchasedServices: readonly PurchasedService[];
  /** Terms that the glossary explains besides those of the format. */
  readonly glossary: readonly Term[];
  readonly texts: readonly Prose[];
  /** Paragraphs that were worded anew by hand. */
  readonly overrides: readonly Override[];
  readonly reasons: readonly Reason[];
  readonly accountNames: readonly AccountName[];
  /** What the published source does not state. */
  readonly notPublished: readonly string[];
}

/** A book without facts. */
export function emptyBook(body: Body, year: number): Book {
  return {
    version: 1,
    year,
    body,
    units: [],
    parts: [],
    facts: [],
    eliminations: [],
    printedCells: [],
    projects: [],
    counts: [],
    duties: [],
    tasks: [],
    offices: [],
    procurementItems: [],
    purchasedServices: [],
    glossary: [],
    texts: [],
    overrides: [],
    reasons: [],
    accountNames: [],
    notPublished: [],
  };
}
