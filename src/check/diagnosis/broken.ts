import type { Figure } from "../../disclosure/index.ts";
import type { Finding } from "../finding.ts";
import { placeKey } from "../places.ts";
import { type Equation, figuresIn } from "../relations/equation.ts";
import type { Support } from "./support.ts";
import type { Variables } from "./variables.ts";

/** A relation that does not hold, and the numbers of which a correction could repair it. */
export interface Broken {
  readonly equation: Equation;
  /** A figure of the relation for each number that may be corrected; two figures of one number cannot be solved for. */
  readonly unknowns: ReadonlyMap<string, Figure>;
  /** The numbers that the rule suspects. */
  readonly suspected: ReadonlySet<string>;
}

/** The relation that a finding says is broken; null where it is not known as an equation, or nothing in it can be wrong. */
export function brokenIn(
  { equation, suspects }: Finding,
  { keyOf }: Variables,
  { isApproved }: Support,
): Broken | null {
  if (!equation) return null;
  const byKey = new Map<string, Figure[]>();
  for (const figure of figuresIn(equation)) {
    if (equation.fixed?.includes(figure)) continue;
    const key = keyOf(figure);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const single = [...byKey].flatMap(([key, [figure, ...more]]) =>
    figure && more.length === 0 ? [{ key, figure }] : [],
  );
  const open = single.filter(({ key }) => !isApproved(key));
  const unknowns = new Map((open.length > 0 ? open : single).map(({ key, figure }) => [key, figure]));
  if (unknowns.size === 0) return null;
  const suspectPlaces = new Set(suspects.map(placeKey));
  const isSuspect = (figure: Figure) => figure.places.some((place) => suspectPlaces.has(placeKey(place)));
  const suspected = [...unknowns].filter(([, figure]) => isSuspect(figure)).map(([key]) => key);
  return { equation, unknowns, suspected: new Set(suspected) };
}
