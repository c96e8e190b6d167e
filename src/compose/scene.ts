import { ancestry, type Book, nameOf, type Project } from "../book/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { Format, TableDeclaration } from "../format/index.ts";

const ACCOUNT_LEVELS = ["类", "款", "项"];

/** The member of a dimension that an enclosing repetition is at. */
export interface Member {
  readonly dimension: Dimension;
  readonly value: string;
}

/** What a piece of a declaration is composed from: book, format, and the concept that applies where it stands. */
export interface Scene {
  readonly book: Book;
  readonly format: Format;
  readonly concept: Concept;
  readonly member?: Member;
  /** The project that an enclosing block or form is about. */
  readonly project?: Project;
}

/** The scene with a concept laid over the one that applies. */
export function under(scene: Scene, concept: Concept | undefined): Scene {
  return concept ? { ...scene, concept: { ...scene.concept, ...concept } } : scene;
}

/** The scene at one member of a dimension. */
export function atMember(scene: Scene, dimension: Dimension, value: string): Scene {
  const project = dimension === "project" ? scene.book.projects.find(({ code }) => code === value) : undefined;
  return {
    ...scene,
    concept: { ...scene.concept, [dimension]: value },
    member: { dimension, value },
    ...(project && { project }),
  };
}

/** The scene of one project. */
export function atProject(scene: Scene, project: Project): Scene {
  return atMember(scene, "project", project.code);
}

/** What a member is called: in the words of the format, else in those of the book and the account lists. */
export function memberName({ book, format }: Scene, dimension: Dimension, value: string): string | null {
  return format.terms[dimension]?.[value] ?? nameOf(book, dimension, value);
}

/** Whether a book is of a department with its units or of a single unit. */
export function bodyShape({ units }: Book): "department" | "unit" {
  return units.length > 0 ? "department" : "unit";
}

/** 部门 for a department with its units, 单位 for a single unit. */
export function bodyKind(book: Book): string {
  return bodyShape(book) === "department" ? "部门" : "单位";
}

/** The title of a table or of a whole disclosure, filled in: that for single units where the book is of one. */
export function titleFor(
  { title, titleOfUnit }: Pick<TableDeclaration, "title" | "titleOfUnit">,
  scene: Scene,
): string {
  return filled(bodyShape(scene.book) === "unit" ? (titleOfUnit ?? title) : title, scene);
}

/** The full name of an account with its levels from one on: 一般公共服务支出（类）组织事务（款）行政运行（项）. */
export function accountPath(scene: Scene, dimension: Dimension, code: string, from: 0 | 1 = 0): string {
  return ancestry(dimension, code)
    .map((value, depth) => `${memberName(scene, dimension, value) ?? ""}（${ACCOUNT_LEVELS[depth] ?? ""}）`)
    .slice(from)
    .join("");
}

/** Whether the book has another functional account of the same level and name: there is a 行政运行 in most 款. */
export function hasNamesake(scene: Scene, { dimension, value }: Member): boolean {
  if (dimension !== "functionCode") return false;
  const name = memberName(scene, dimension, value);
  return scene.book.facts.some(
    ({ concept: { functionCode } }) =>
      functionCode !== undefined &&
      functionCode !== value &&
      functionCode.length === value.length &&
      memberName(scene, dimension, functionCode) === name,
  );
}

/** A title with {year}, {body} and {bodyKind} filled in. */
export function filled(template: string, { book }: Scene): string {
  return template
    .replaceAll("{year}", String(book.year))
    .replaceAll("{body}", book.body.name)
    .replaceAll("{bodyKind}", bodyKind(book));
}
