import { ancestry, type Book, ELIMINATIONS, levelOf, membersOf, printedCode } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type Column, type PivotTable, tableConcept } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { memberName, type Scene, under } from "../scene.ts";

/** A row of a pivot: what its label columns may print, and its concept. */
export interface PivotRow {
  /** The coordinate of its member; "" for the total. */
  readonly value: string;
  readonly code: string;
  readonly name: string;
  readonly concept: Concept;
  /** The unit whose money it is, where the table names it. */
  readonly unit?: string;
  /** The member of the second dimension, where the table has one. */
  readonly second?: { readonly code: string; readonly name: string };
  /** Whether it is the row of a body: its code is none of an account. */
  readonly ofBody?: true;
}

/** The units of a book, with what they pay each other as the last of them where it is eliminated. */
function membersBelow({ units, eliminations }: Book): readonly { readonly code?: string; readonly name: string }[] {
  return eliminations.length > 0 ? [...units, { name: ELIMINATIONS }] : units;
}

function bodyRows({ book }: Scene, levels: readonly number[]): PivotRow[] {
  const entities = [{ ...book.body, level: 1 }, ...membersBelow(book).map((unit) => ({ ...unit, level: 2 }))];
  return entities
    .filter(({ level }) => levels.includes(level))
    .map(({ code = "", name }) => ({ value: name, code, name, concept: { entity: name }, ofBody: true }));
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
    return units.length > 0 ? membersBelow(scene.book).map(({ name }) => name) : [body.name];
  }
  if (by === undefined) return [];
  return membersOf(scene.book, { ...tableConcept(table), ...row.concept }, by).filter((value) =>
    isShown(scene, by, value),
  );
}

function secondOf(
  { book }: Scene,
  by: "project" | "entity" | "unitKind",
  value: string,
): { code: string; name: string } {
  if (by === "unitKind") return { code: "", name: "" };
  if (by === "entity") {
    const code = [book.body, ...book.units].find(({ name }) => name === value)?.code ?? "";
    return { code, name: value };
  }
  return { code: value, name: book.projects.find(({ code }) => code === value)?.name ?? "" };
}

function namesUnits(columns: readonly Column[]): boolean {
  return columns.some(({ content, children }) => content === "projectUnit" || (children && namesUnits(children)));
}

/** The one unit whose money a project is; undefined where several units share it. */
function projectUnit({ book }: Scene, table: PivotTable, project: string): string | undefined {
  const [unit, ...others] = membersOf(book, { ...tableConcept(table), project }, "entity");
  return others.length === 0 ? unit : undefined;
}

function memberRow(scene: Scene, table: PivotTable, value: string): PivotRow {
  const { dimension } = table.rows;
  const unit = namesUnits(table.columns) ? projectUnit(scene, table, value) : undefined;
  return {
    value,
    code: printedCode(value),
    name: memberName(scene, dimension, value) ?? "",
    concept: { [dimension]: value, ...(unit && { entity: unit }) },
    ...(unit && { unit }),
  };
}

/** The row itself, or for the deepest level of a table with a second dimension a row for each of its members. */
function split(scene: Scene, table: PivotTable, row: PivotRow): PivotRow[] {
  const { by, dimension, levels } = table.rows;
  if (by === undefined || ancestry(dimension, row.value).length < Math.max(...levels)) return [row];
  const members = secondMembers(scene, table, row);
  if (by === "unitKind" && members.length === 0) return [row];
  return members.map((value) => ({
    ...row,
    concept: { ...row.concept, [by]: value },
    second: secondOf(scene, by, value),
  }));
}

/** The rows of groups, each above the members that have an amount in it; then the members in no group. */
function groupedRows(scene: Scene, table: PivotTable, members: readonly string[]): PivotRow[] {
  const { dimension, groups = [] } = table.rows;
  const left = new Set(members);
  const amountOf = (value: string, concept: Concept) =>
    levelOf(scene.book, under(scene, { ...tableConcept(table), ...concept, [dimension]: value }).concept) ?? 0;
  const rows = groups.flatMap(({ code, name, concept }): PivotRow[] => {
    const inGroup = members.filter((value) => amountOf(value, concept) !== 0);
    if (inGroup.length === 0) return [];
    for (const value of inGroup) left.delete(value);
    const own = inGroup.flatMap((value) => {
      const whole = amountOf(value, concept) === amountOf(value, {});
      const row = memberRow(scene, table, value);
      return split(scene, table, whole ? row : { ...row, concept: { ...row.concept, ...concept } });
    });
    return [{ value: "", code, name, concept }, ...own];
  });
  return [...rows, ...[...left].flatMap((value) => split(scene, table, memberRow(scene, table, value)))];
}

/** The rows of the parts of a whole that the book does not divide: the members of each, or the part itself as one row. */
function partRows(scene: Scene, table: PivotTable): PivotRow[] {
  const { dimension, levels, parts = [] } = table.rows;
  return parts.flatMap(({ name, concept }): PivotRow[] => {
    const members = membersOf(scene.book, { ...tableConcept(table), ...concept }, dimension, levels);
    if (members.length === 0) return [{ value: "", code: "", name, concept }];
    return members
      .map((value) => memberRow(scene, table, value))
      .flatMap((row) => split(scene, table, { ...row, concept: { ...row.concept, ...concept } }));
  });
}

/** The rows of a pivot in order, those of bodies above its members; the total row is the table's. */
export function pivotRows(scene: Scene, table: PivotTable): PivotRow[] {
  const { dimension, levels, bodies } = table.rows;
  if (dimension === "entity") return bodyRows(scene, levels);
  const members = membersOf(scene.book, tableConcept(table), dimension, levels).filter((value) =>
    isShown(scene, dimension, value),
  );
  const rows = members.length > 0 ? groupedRows(scene, table, members) : partRows(scene, table);
  return [...(bodies ? bodyRows(scene, bodies === "department" ? [1] : [1, 2]) : []), ...rows];
}
