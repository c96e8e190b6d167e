import { ancestry, membersOf, printedCode } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type PivotTable, tableConcept } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { memberName, type Scene } from "../scene.ts";

/** A row of a pivot: what its label columns may print, and its concept. */
export interface PivotRow {
  /** The coordinate of its member; "" for the total. */
  readonly value: string;
  readonly code: string;
  readonly name: string;
  readonly concept: Concept;
  /** The member of the second dimension, where the table has one. */
  readonly second?: { readonly code: string; readonly name: string };
}

function bodyRows({ book }: Scene, levels: readonly number[]): PivotRow[] {
  const entities = [{ ...book.body, level: 1 }, ...book.units.map((unit) => ({ ...unit, level: 2 }))];
  return entities
    .filter(({ level }) => levels.includes(level))
    .map(({ code = "", name }) => ({ value: name, code, name, concept: { entity: name } }));
}

/** Withheld projects have no row: their money stays in the totals alone. */
function isShown({ book }: Scene, dimension: string, value: string): boolean {
  return dimension !== "project" || shownProjects(book).some(({ code }) => code === value);
}

/** Where a book has no units listed, the body itself is the one unit. */
function secondMembers(scene: Scene, table: PivotTable, row: PivotRow): readonly string[] {
  const { by } = table.rows;
  if (by === "entity") {
    const { body, units } = scene.book;
    return units.length > 0 ? units.map(({ name }) => name) : [body.name];
  }
  if (by === undefined) return [];
  return membersOf(scene.book, { ...tableConcept(table), ...row.concept }, by).filter((value) =>
    isShown(scene, by, value),
  );
}

function secondOf({ book }: Scene, by: "project" | "entity", value: string): { code: string; name: string } {
  if (by === "entity") {
    const code = [book.body, ...book.units].find(({ name }) => name === value)?.code ?? "";
    return { code, name: value };
  }
  return { code: value, name: book.projects.find(({ code }) => code === value)?.name ?? "" };
}

function memberRow(scene: Scene, table: PivotTable, value: string): PivotRow {
  const { dimension } = table.rows;
  return {
    value,
    code: printedCode(value),
    name: memberName(scene, dimension, value) ?? "",
    concept: { [dimension]: value },
  };
}

/** The row itself, or for the deepest level of a table with a second dimension a row for each of its members. */
function split(scene: Scene, table: PivotTable, row: PivotRow): PivotRow[] {
  const { by, dimension, levels } = table.rows;
  if (by === undefined || ancestry(dimension, row.value).length < Math.max(...levels)) return [row];
  return secondMembers(scene, table, row).map((value) => ({
    ...row,
    concept: { ...row.concept, [by]: value },
    second: secondOf(scene, by, value),
  }));
}

/** The rows of a pivot in order, those of bodies above its members; the total row is the table's. */
export function pivotRows(scene: Scene, table: PivotTable): PivotRow[] {
  const { dimension, levels, bodies } = table.rows;
  if (dimension === "entity") return bodyRows(scene, levels);
  const members = membersOf(scene.book, tableConcept(table), dimension, levels).filter((value) =>
    isShown(scene, dimension, value),
  );
  return [
    ...(bodies ? bodyRows(scene, [1, 2]) : []),
    ...members.flatMap((value) => split(scene, table, memberRow(scene, table, value))),
  ];
}
