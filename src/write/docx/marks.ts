import { type Concept, printConcept } from "../../concept/index.ts";

/** A bookmark around a figure's run, and the number that ties its start to its end. */
export interface FigureBookmark {
  readonly name: string;
  readonly link: number;
}

/** Hands out the bookmarks of a document and remembers which concept each stands for. */
export class FigureBookmarks {
  private readonly concepts: string[] = [];

  next(concept: Concept): FigureBookmark {
    this.concepts.push(printConcept(concept));
    const link = this.concepts.length;
    return { name: nameOf(link), link };
  }

  /** The custom document properties that carry the concepts: one a bookmark, named like it. */
  properties(): { readonly name: string; readonly value: string }[] {
    return this.concepts.map((value, index) => ({ name: nameOf(index + 1), value }));
  }
}

function nameOf(number: number): string {
  return `mz_${String(number).padStart(6, "0")}`;
}
