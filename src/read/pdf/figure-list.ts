import { z } from "zod";
import { type Concept, ConceptSyntaxError, parseConcept } from "../../concept/index.ts";

/** The name of the list of figures that our PDFs have attached. */
export const FIGURE_LIST = "figures.json";

/** A figure of the attached list: what it is about, what it prints, and where its first character stands. */
export interface ListedFigure {
  readonly concept: Concept;
  readonly value: string;
  /** 1-based. */
  readonly page: number;
  /** Points, origin at the upper left of the upright page. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const listed = z.object({
  version: z.literal("figures/v1"),
  figures: z.array(
    z.object({
      concept: z.string(),
      value: z.string(),
      page: z.number(),
      box: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
    }),
  ),
});

function conceptOf(text: string): Concept | null {
  try {
    return parseConcept(text);
  } catch (error) {
    if (error instanceof ConceptSyntaxError) return null;
    throw error;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads an attached list of figures; none of anything that is not one. An entry without a valid concept is left out. */
export function listedFigures(bytes: Uint8Array): ListedFigure[] {
  const { data } = listed.safeParse(jsonOf(bytes));
  return (data?.figures ?? []).flatMap(({ concept: text, value, page, box: { left, top, bottom } }) => {
    const concept = conceptOf(text);
    return concept && value !== "" ? [{ concept, value, page, left, top, bottom }] : [];
  });
}
