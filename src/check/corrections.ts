import type { Place } from "../disclosure/index.ts";
import type { Problem } from "./problem.ts";

/** A number to change, and what to: `value` is absent where that cannot be told. */
export interface Change {
  readonly place: Place;
  /** In how many more places the same number stands. */
  readonly others: number;
  readonly value?: string;
}

/** A remark that a total is to be corrected only if its parts are right; among ways to choose from it goes without saying. */
const IF_PARTS_ARE_RIGHT = /（如各分项无误）$/;

/**
 * The ways to mend a problem of which any one would do, the likeliest first; each may take several numbers. Empty where there is one
 * likeliest correction, or none is known.
 */
export function equalCorrections({ suspects, likeliest, alternatives = [] }: Problem): readonly (readonly Change[])[] {
  const [place] = suspects;
  if (!place || alternatives.length === 0) return [];
  const value = likeliest?.replace(IF_PARTS_ARE_RIGHT, "");
  const own: Change = { place, others: 0, ...(value !== undefined && { value }) };
  const others = alternatives.map((corrections) =>
    corrections.flatMap(({ places: [first, ...more], value: right }): Change[] =>
      first ? [{ place: first, others: more.length, ...(right !== undefined && { value: right }) }] : [],
    ),
  );
  return [[own], ...others];
}
