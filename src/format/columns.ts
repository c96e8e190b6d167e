import type { Concept } from "../concept/index.ts";
import type { Column, PivotTable, SingleTable, TableDeclaration } from "./table.ts";

/** A column with the headers above it and its concept in full, as far as the table says. */
export interface ColumnLeaf {
  /** Headers from the top: 基本支出, 人员经费. */
  readonly path: readonly Column[];
  readonly concept: Concept;
  /** Set for a label column. */
  readonly content?: "code" | "name";
}

/** What a table's amounts are of, before column and row: its own concept, of the year alone unless it includes 结转. */
export function tableConcept({ concept, includesCarriedForward }: TableDeclaration): Concept {
  return includesCarriedForward ? concept : { ...concept, age: "current" };
}

function leaves(columns: readonly Column[], path: readonly Column[], concept: Concept): ColumnLeaf[] {
  return columns.flatMap((column) => {
    const here = [...path, column];
    const own = { ...concept, ...column.concept };
    if (column.children) return leaves(column.children, here, own);
    return [{ path: here, concept: own, ...(column.content && { content: column.content }) }];
  });
}

/** The columns of a table from left to right. */
export function columnLeaves(table: PivotTable | SingleTable): readonly ColumnLeaf[] {
  return leaves(table.columns, [], tableConcept(table));
}
