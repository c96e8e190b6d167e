import { printConcept, refine } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";

function fenOf({ printed }: Figure): number {
  return printed.type === "amount" ? printed.fen : Number.NaN;
}

/** Shorter numbers, the zeros at their end left out, differ in one digit by chance. */
const LEAST_DIGITS = 5;

/** Whether two amounts differ as a number and its mistyped copy do: in one digit, or in two neighbours that changed places. */
export function isSlip(left: number, right: number): boolean {
  const [a, b] = [String(left), String(right)];
  const zeros = /0*$/;
  const digits = Math.max(a.replace(zeros, "").length, b.replace(zeros, "").length);
  if (a.length !== b.length || digits < LEAST_DIGITS) return false;
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  return (
    places.length === 1 ||
    (places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

/**
 * A table, or a section of text, that states one concept with several values splits it by something that was not
 * understood (a unit, a kind of project): none of these figures is comparable with figures elsewhere. Two values that
 * `sameMeant` takes for one number and its mistyped copy split nothing.
 */
export function withoutCollisions(
  figures: readonly Figure[],
  sameMeant: (left: number, right: number) => boolean = () => false,
): Figure[] {
  const values = new Map<string, Set<number>>();
  for (const figure of figures) {
    if (figure.concept.kind !== "level") continue;
    const key = printConcept(figure.concept);
    values.set(key, (values.get(key) ?? new Set()).add(fenOf(figure)));
  }
  const splits = (found: ReadonlySet<number>) => {
    const [left = 0, right = 0] = found;
    return found.size > 2 || (found.size === 2 && !sameMeant(left, right));
  };
  return figures.map((figure) => {
    if (!splits(values.get(printConcept(figure.concept)) ?? new Set())) return figure;
    return { ...figure, concept: refine(figure.concept, { item: undefined, entity: undefined }) };
  });
}
