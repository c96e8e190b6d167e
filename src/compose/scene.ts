import { type Book, nameOf, type Project } from "../book/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { Format } from "../format/index.ts";

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
  return { ...scene, concept: { ...scene.concept, [dimension]: value }, member: { dimension, value } };
}

/** The scene of one project. */
export function atProject(scene: Scene, project: Project): Scene {
  return { ...atMember(scene, "project", project.code), project };
}

/** What a member is called: in the words of the format, else in those of the book and the account lists. */
export function memberName({ book, format }: Scene, dimension: Dimension, value: string): string | null {
  return format.terms[dimension]?.[value] ?? nameOf(book, dimension, value);
}

/** A title with {year} and {body} filled in. */
export function filled(template: string, { book }: Scene): string {
  return template.replaceAll("{year}", String(book.year)).replaceAll("{body}", book.body.name);
}
