import type { Concept } from "../../concept/index.ts";
import type { Body, Book, Count, PrintedCell, Unit } from "../book.ts";
import type { Fact } from "../fact.ts";
import type { Project } from "../project.ts";

/** Adds a fact, or replaces the one at the same address. `at` says where a new one stands in the list; else at the end. */
export interface SetFact {
  readonly type: "setFact";
  readonly fact: Fact;
  readonly at?: number;
}

export interface RemoveFact {
  readonly type: "removeFact";
  readonly view: Fact["view"];
  readonly concept: Concept;
}

/** Adds, replaces or (null) removes the prose of a key. */
export interface SetText {
  readonly type: "setText";
  readonly key: string;
  readonly text: string | null;
  readonly at?: number;
}

/** Adds, replaces or (null) removes the reason for the change of a figure. */
export interface SetReason {
  readonly type: "setReason";
  readonly concept: Concept;
  readonly text: string | null;
  readonly at?: number;
}

/** Adds, replaces or (null) removes a count of persons or things. */
export interface SetCount {
  readonly type: "setCount";
  readonly concept: Concept;
  readonly count: Count["count"] | null;
  readonly at?: number;
}

/** Adds, replaces or (null) removes the printed cell of a total. */
export interface SetPrintedCell {
  readonly type: "setPrintedCell";
  readonly concept: Concept;
  readonly printed: PrintedCell["printed"] | null;
  readonly at?: number;
}

export interface AddProject {
  readonly type: "addProject";
  readonly project: Project;
  readonly at?: number;
}

/** Replaces what is known of a project; its code stays. */
export interface SetProject {
  readonly type: "setProject";
  readonly project: Project;
}

/** Removes a project together with its facts. */
export interface RemoveProject {
  readonly type: "removeProject";
  readonly code: string;
}

export interface AddUnit {
  readonly type: "addUnit";
  readonly unit: Unit;
  readonly at?: number;
}

/** Removes a unit together with its facts. */
export interface RemoveUnit {
  readonly type: "removeUnit";
  readonly name: string;
}

export interface SetBody {
  readonly type: "setBody";
  readonly body: Body;
}

/** The parts of a book that are replaced as a whole. */
export const WHOLE_FIELDS = [
  "eliminations",
  "duties",
  "tasks",
  "offices",
  "performance",
  "execution",
  "procurementItems",
  "purchasedServices",
  "glossary",
  "overrides",
  "accountNames",
  "notPublished",
] as const satisfies readonly (keyof Book)[];

export type WholeField = (typeof WHOLE_FIELDS)[number];

/** Replaces one part of the book as a whole; null takes out a part that a book may lack. */
export type SetField = {
  readonly [F in WholeField]: {
    readonly type: "setField";
    readonly field: F;
    readonly value: Exclude<Book[F], undefined> | (undefined extends Book[F] ? null : never);
  };
}[WholeField];

/** Several operations as one step: applied in order, undone as one. */
export interface Batch {
  readonly type: "batch";
  readonly operations: readonly Operation[];
}

/** A change of a book as data: undo, autosave, history, conflicts and imports are lists of these. */
export type Operation =
  | SetFact
  | RemoveFact
  | SetText
  | SetReason
  | SetCount
  | SetPrintedCell
  | AddProject
  | SetProject
  | RemoveProject
  | AddUnit
  | RemoveUnit
  | SetBody
  | SetField
  | Batch;

/** A book after an operation, and the operation that takes it back exactly, order of lists included. */
export interface Applied {
  readonly book: Book;
  readonly inverse: Operation;
}

/** An operation that does not fit the book: what it names is not there, or is there already. */
export class OperationError extends Error {
  override readonly name = "OperationError";
}
