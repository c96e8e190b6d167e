import { type Concept, printConcept } from "../../concept/index.ts";

/** Hands out the names of a document's content controls and remembers which concept each stands for. */
export class FigureControls {
  private readonly concepts: string[] = [];

  /** The tag of the next figure's content control, and its number. */
  next(concept: Concept): { readonly tag: string; readonly id: number } {
    this.concepts.push(printConcept(concept));
    const id = this.concepts.length;
    return { tag: tagOf(id), id };
  }

  /** The custom document properties that carry the concepts: one a content control, named like its tag. */
  properties(): { readonly name: string; readonly value: string }[] {
    return this.concepts.map((value, index) => ({ name: tagOf(index + 1), value }));
  }
}

/** Word allows 64 characters, too few for a concept. */
function tagOf(number: number): string {
  return `mz_${String(number).padStart(6, "0")}`;
}
