import type { ProjectText } from "../book/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { BookList } from "./outline.ts";

/**
 * Where a number or a word of the book stands in a sentence. The concept of a slot is its claim: it is laid over the
 * concept of the sentence and of the enclosing repetition.
 */
export type Slot =
  | AmountSlot
  | ChangeSlot
  | RateSlot
  | ShareSlot
  | CountSlot
  | CountChangeSlot
  | MembersSlot
  | ReasonSlot
  | ListSlot
  | { readonly slot: "year"; readonly offset?: number }
  | { readonly slot: "body" }
  /** 部门 for a department with its units, 单位 for a single unit. */
  | { readonly slot: "bodyKind" }
  | NameSlot
  /** The code of the member of the enclosing repetition. */
  | { readonly slot: "code" }
  | TextSlot
  | ProseSlot
  | NumberSlot
  | NamesSlot
  | BoxesSlot;

/** Prose of the project that the enclosing repetition is at; its implementer is the body when it names none. */
export interface TextSlot {
  readonly slot: "text";
  readonly of: ProjectText;
}

/** What the member of the enclosing repetition is called. */
export interface NameSlot {
  readonly slot: "name";
  /** With the accounts above it, each with its level: 一般公共服务支出（类）组织事务（款）行政运行（项）. */
  readonly path?: true;
}

/** Prose of the book by its key, within a sentence; {code} in the key is the code of the enclosing member. */
export interface ProseSlot {
  readonly slot: "prose";
  readonly key: string;
}

/** What can be counted in a book besides what it declares as counts. */
export type Countable =
  | BookList
  | "administrativeUnits"
  | "institutions"
  | "overallTargets"
  | "projects"
  /** Of the project that the enclosing block is about, else of the whole department. */
  | "indicators";

/** How many entries there are. */
export interface NumberSlot {
  readonly slot: "number";
  readonly of: Countable;
  readonly measureWord: string;
}

/** The entries of a list, joined by 、 unless it says otherwise. */
export interface NamesSlot {
  readonly slot: "names";
  readonly of: BookList;
  readonly separator?: string;
}

/** Boxes of which the one that applies to the project is ticked: ☑经常性项目 □延续性项目. */
export interface BoxesSlot {
  readonly slot: "boxes";
  readonly of: "category" | "frequency";
  readonly options: Readonly<Record<string, string>>;
}

/** A level, printed with its unit. */
export interface AmountSlot {
  readonly slot: "amount";
  readonly concept?: Concept;
  /**
   * Nought where the book divides the whole by a dimension of the slot's concept, or by that of the enclosing repetition,
   * and this part is not among the parts.
   */
  readonly orZero?: true;
  /** In a cell of a form: printed as in tables, without its unit. */
  readonly bare?: true;
  /** In a cell of a form: nought is printed, also where tables leave it blank. */
  readonly printZero?: true;
  /** The figure of another year: -1 is last year's. */
  readonly yearOffset?: number;
}

/** The change against the year before without its sign, printed with its unit; the words around it say the direction. */
export interface ChangeSlot {
  readonly slot: "change";
  readonly concept?: Concept;
  /** What it is measured against: one of COMPARISON_BASES. */
  readonly base: string;
}

/** The rate of that change without its sign, in percent. */
export interface RateSlot {
  readonly slot: "rate";
  readonly concept?: Concept;
  readonly base: string;
}

/** A level in percent of the whole; `of` names the dimensions in which the whole differs. */
export interface ShareSlot {
  readonly slot: "share";
  readonly concept?: Concept;
  readonly of: Concept;
  /** Decimals where they differ from those of running text. */
  readonly decimals?: number;
}

/** A number of persons or things with its measure word. */
export interface CountSlot {
  readonly slot: "count";
  readonly concept?: Concept;
  readonly measureWord: string;
  /** Nought where the book counts none. */
  readonly orZero?: true;
}

/** How many more or fewer persons or things there are than a year before, without its sign. */
export interface CountChangeSlot {
  readonly slot: "countChange";
  readonly concept?: Concept;
  readonly measureWord: string;
}

/** How many members of a dimension have amounts: 2 projects that are paid from fiscal appropriations. */
export interface MembersSlot {
  readonly slot: "members";
  readonly concept?: Concept;
  readonly dimension: Dimension;
  /** As for a list. */
  readonly level?: number;
  readonly measureWord: string;
}

/** Why the figure changed, in the words of the book. */
export interface ReasonSlot {
  readonly slot: "reason";
  readonly concept?: Concept;
}

/** The names of the members of a dimension that the book has amounts for, joined by 、. */
export interface ListSlot {
  readonly slot: "list";
  readonly concept?: Concept;
  readonly dimension: Dimension;
  /** Depth in the dimension: 1 类, 2 款, 3 项; the values as the book states them when it is not given. */
  readonly level?: number;
}

/** One wording or another, by the direction of a change of an amount or a count against the year before. Without a comparable figure it is missing. */
export interface ByDirection {
  readonly by: "direction";
  readonly concept?: Concept;
  readonly base: string;
  readonly increase: readonly Piece[];
  readonly decrease: readonly Piece[];
  readonly unchanged: readonly Piece[];
}

/** One wording or another, by whether the book has an amount. A wording that is not given is empty. */
export interface ByPresence {
  readonly by: "presence";
  readonly concept?: Concept;
  readonly present?: readonly Piece[];
  readonly zero?: readonly Piece[];
  readonly absent?: readonly Piece[];
}

/** One wording or another, by whether the book has members of a dimension with amounts. */
export interface ByMembers {
  readonly by: "members";
  readonly dimension: Dimension;
  /** As for a list. */
  readonly level?: number;
  readonly concept?: Concept;
  readonly some: readonly Piece[];
  readonly none: readonly Piece[];
}

/** One wording or another, by whether the body is a department with units or a single unit. */
export interface ByBody {
  readonly by: "body";
  readonly department: readonly Piece[];
  readonly unit: readonly Piece[];
}

/** One wording or another, by whether a list of the book has entries. */
export interface ByNumber {
  readonly by: "number";
  readonly of: Countable;
  readonly some: readonly Piece[];
  readonly none: readonly Piece[];
}

/** Said only when everything in it is known. */
export interface Optional {
  readonly optional: readonly Piece[];
}

/** Said once for each member of a dimension that has an amount other than zero. Without members it is missing. */
export interface Each {
  readonly each: Dimension;
  /** Only these members, in this order, where a format names its parts one by one; those without amount are said as nought. */
  readonly members?: readonly string[];
  /** After these `members` the others that have an amount. */
  readonly others?: true;
  /** The members that the book counts (posts, vehicles) instead of those with amounts. */
  readonly counted?: true;
  /** Also the members that the book states as nought. */
  readonly zeros?: true;
  /** As for a list. */
  readonly level?: number;
  readonly concept?: Concept;
  readonly separator: string;
  readonly pieces: readonly Piece[];
}

export type Piece = string | Slot | ByDirection | ByPresence | ByMembers | ByNumber | ByBody | Optional | Each;

/**
 * A sentence as data: how it is printed, and by its slots what it claims. A piece that is missing (a fact that the book
 * does not hold) makes what encloses it missing, up to the next `optional`; a sentence with a missing piece is left out.
 */
export interface Sentence {
  /** Laid under the concepts of all slots. */
  readonly concept?: Concept;
  readonly pieces: readonly Piece[];
  /** Choices of the composer that claim nothing. */
  readonly composing?: { readonly whenMissing?: readonly Piece[] };
}
