import { levelOf, printedOf } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type Cell, plainCell } from "../../disclosure/index.ts";
import type { TableDeclaration } from "../../format/index.ts";
import { amountInCell } from "../print.ts";
import { figureConcept, textOf } from "../run.ts";
import { type Scene, under } from "../scene.ts";

/** A cell of one position with the amount of a concept; blank when the book says nothing at that grain. */
export function amountCell(
  outer: Scene,
  declaration: TableDeclaration,
  concept: Concept,
  at: { readonly row: number; readonly column: number },
): Cell {
  const scene = under(outer, concept);
  const { book, format } = scene;
  const level = levelOf(book, scene.concept);
  if (level === null) return plainCell(at.row, at.column, "");
  const approved = printedOf(book, scene.concept);
  const value = approved?.unit === declaration.unit ? approved.fen : level;
  const run = { text: amountInCell(value, declaration, format.habits), concept: figureConcept(scene, "level") };
  return plainCell(at.row, at.column, run.text, textOf([run]));
}
