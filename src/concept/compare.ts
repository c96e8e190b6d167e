import type { Concept } from "./concept.ts";
import { DIMENSIONS, type Dimension } from "./dimensions.ts";

/** The dimensions in which two concepts are known and differ. */
export function conflictingDimensions(left: Concept, right: Concept): Dimension[] {
  return DIMENSIONS.filter(
    (dimension) =>
      left[dimension] !== undefined && right[dimension] !== undefined && left[dimension] !== right[dimension],
  );
}

/** The dimensions that at least one of the two leaves unknown. */
export function openDimensions(left: Concept, right: Concept): Dimension[] {
  return DIMENSIONS.filter((dimension) => left[dimension] === undefined || right[dimension] === undefined);
}

export type Comparison = "same" | "different" | "undetermined";

/**
 * Whether two figures speak of the same thing. "same" only when every dimension is known and equal; "different" as soon
 * as one known dimension differs; "undetermined" otherwise, and then nothing may be concluded.
 */
export function compareConcepts(left: Concept, right: Concept): Comparison {
  if (conflictingDimensions(left, right).length > 0) return "different";
  return openDimensions(left, right).length === 0 ? "same" : "undetermined";
}
