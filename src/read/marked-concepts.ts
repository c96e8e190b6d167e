import { type Concept, ConceptSyntaxError, parseConcept } from "../concept/index.ts";

/** The concepts of a file's marked figures, by the name that marks their place (content control, defined name). A property that is no concept is no mark. */
export function markedConcepts(properties: ReadonlyMap<string, string>): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const [name, value] of properties) {
    if (!/^mz_\d+$/.test(name)) continue;
    try {
      concepts.set(name, parseConcept(value));
    } catch (error) {
      if (!(error instanceof ConceptSyntaxError)) throw error;
    }
  }
  return concepts;
}
