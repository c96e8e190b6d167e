import { ALL, type Concept, DIMENSIONS, type Dimension } from "../concept/index.ts";

/** The dimensions along which documents split their numbers; an open label leaves them unknown. */
const SPLIT: readonly Dimension[] = [
  "measure",
  "item",
  "fund",
  "age",
  "origin",
  "nature",
  "functionCode",
  "economicCode",
  "project",
];
/** Measures that count money of every age: their definitions know none. */
const AGELESS: readonly (string | undefined)[] = [
  "threePublicExpenses",
  "governmentOperatingFunds",
  "governmentProcurement",
];
const NEVER_ASSUMED: readonly Dimension[] = ["kind", "measure", "year", "stage", "entity", "scope"];

/** A figure of one fund says by itself nothing about what was carried over; the whole document may (see settle.ts). */
function isOneFund(fund: string | undefined): boolean {
  return fund !== undefined && fund !== ALL;
}

/**
 * Fills what a place in a document leaves unsaid: a dimension that neither table, row, column nor sentence names is the
 * total over it. Where part of the wording was not understood, nothing is filled and the dimensions stay unknown.
 */
export function fillUnsaid(concept: Concept, open: boolean): Concept {
  const filled: Partial<Record<Dimension, string>> = {};
  for (const dimension of DIMENSIONS) {
    const value = concept[dimension];
    if (value !== undefined) filled[dimension] = value;
    else if (dimension === "age" && isOneFund(concept.fund) && !AGELESS.includes(concept.measure)) continue;
    else if (!NEVER_ASSUMED.includes(dimension) && !(open && SPLIT.includes(dimension))) filled[dimension] = ALL;
  }
  if (open) for (const dimension of SPLIT) if (filled[dimension] === undefined) delete filled[dimension];
  return filled;
}
