import type { Concept } from "../concept/index.ts";
import type {
  Column,
  ColumnContent,
  LinesTable,
  PivotTable,
  SingleTable,
  StatementSide,
  TableDeclaration,
} from "./table.ts";

/** A column with the headers above it and its concept in full, as far as the table says. */
export interface ColumnLeaf {
  /** Headers from the top: 基本支出, 人员经费. */
  readonly path: readonly Column[];
  readonly concept: Concept;
  /** Set for a label column. */
  readonly content?: ColumnContent;
}

/** What a table's amounts are of, before column and row: its own concept, of the year alone unless it includes 结转. */
export function tableConcept({ concept, includesCarriedForward }: TableDeclaration): Concept {
  return includesCarriedForward ? concept : { ...concept, age: "current" };
}

/** The leaves of a header tree, each with the concept that has gathered above it. */
export function leavesOf(columns: readonly Column[], path: readonly Column[], concept: Concept): ColumnLeaf[] {
  return columns.flatMap((column) => {
    const here = [...path, column];
    const own = { ...concept, ...column.concept };
    if (column.children) return leavesOf(column.children, here, own);
    return [{ path: here, concept: own, ...(column.content && { content: column.content }) }];
  });
}

/** The columns of a table from left to right. */
export function columnLeaves(table: PivotTable | SingleTable | LinesTable): readonly ColumnLeaf[] {
  return leavesOf(table.columns, [], tableConcept(table));
}

/** The columns of amounts of one side of a statement: their concepts are laid over that of the side. */
export function sideColumns({ amountHeading, columns }: StatementSide): readonly Column[] {
  return columns ?? [{ label: amountHeading, concept: {} }];
}
