import { type Concept, refine } from "./concept.ts";
import { DIMENSIONS, type Dimension } from "./dimensions.ts";

/**
 * What a share is a share of, as the value of its `base` dimension: the dimensions in which the whole differs from the
 * part, as `nature=*`. A dimension that the whole leaves unknown has no value.
 */
export function shareBase(part: Concept, whole: Concept): string {
  return DIMENSIONS.filter((dimension) => part[dimension] !== whole[dimension])
    .map((dimension) => `${dimension}=${whole[dimension] ?? ""}`)
    .join("&");
}

/** The concept of the whole that a share's base names, given the share's own concept; null for another kind of base. */
export function wholeOfShare(share: Concept): Concept | null {
  if (share.base === undefined || !share.base.includes("=")) return null;
  const changes: { [D in Dimension]?: string | undefined } = { base: undefined };
  for (const part of share.base.split("&")) {
    const separator = part.indexOf("=");
    const dimension = part.slice(0, separator) as Dimension;
    if (!DIMENSIONS.includes(dimension)) return null;
    changes[dimension] = part.slice(separator + 1) || undefined;
  }
  return refine(share, changes);
}
