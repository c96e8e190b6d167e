import type { Concept, Dimension } from "../concept/index.ts";

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
  | ReasonSlot
  | ListSlot
  | { readonly slot: "year"; readonly offset?: number }
  | { readonly slot: "body" }
  /** What the member of the enclosing repetition is called. */
  | { readonly slot: "name" };

/** A level, printed with its unit. */
export interface AmountSlot {
  readonly slot: "amount";
  readonly concept?: Concept;
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
}

/** A number of persons or things with its measure word. */
export interface CountSlot {
  readonly slot: "count";
  readonly concept?: Concept;
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

/** One wording or another, by the direction of a change against the year before. Without a comparable figure it is missing. */
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

/** Said only when everything in it is known. */
export interface Optional {
  readonly optional: readonly Piece[];
}

/** Said once for each member of a dimension that has an amount other than zero. Without members it is missing. */
export interface Each {
  readonly each: Dimension;
  /** As for a list. */
  readonly level?: number;
  readonly concept?: Concept;
  readonly separator: string;
  readonly pieces: readonly Piece[];
}

export type Piece = string | Slot | ByDirection | ByPresence | ByMembers | Optional | Each;

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
