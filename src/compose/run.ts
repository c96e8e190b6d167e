import { askedConcept, nameOf } from "../book/index.ts";
import { type Concept, refine } from "../concept/index.ts";
import type { FigureMark, SourcedText } from "../disclosure/index.ts";
import type { Scene } from "./scene.ts";

/** A run of text; with a concept it prints the figure of that concept. */
export interface Run {
  readonly text: string;
  readonly concept?: Concept;
}

/** Joins runs to a text whose figures are marked with their concepts. */
export function textOf(runs: readonly Run[]): SourcedText {
  let text = "";
  const marks: FigureMark[] = [];
  for (const run of runs) {
    const start = text.length;
    text += run.text;
    if (run.concept && run.text !== "") marks.push({ start, end: text.length, concept: run.concept });
  }
  return marks.length > 0 ? { text, origins: [], marks } : { text, origins: [] };
}

/**
 * The complete concept of a figure that is composed in a scene: nothing of it is left unknown. A project goes by its name,
 * for that is what the document prints; its code stays in the book.
 */
export function figureConcept({ book, concept }: Scene, kind: string, base?: string): Concept {
  const asked = askedConcept(book, concept);
  const project = asked.project === undefined ? undefined : (nameOf(book, "project", asked.project) ?? asked.project);
  return refine(asked, { kind, base: base ?? "*", project });
}
