import { type Concept, compareConcepts, DIMENSIONS, printConcept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import { canBeOne } from "./printed.ts";

/** A difference between two sets of figures: one concept with two values, or a concept that only one side states. */
export type FigureDifference =
  | { readonly kind: "changed"; readonly concept: Concept; readonly left: Figure; readonly right: Figure }
  | { readonly kind: "onlyLeft"; readonly concept: Concept; readonly left: Figure }
  | { readonly kind: "onlyRight"; readonly concept: Concept; readonly right: Figure };

/** What comparing found: how many concepts both sides state alike, and every difference. */
export interface FigureComparison {
  readonly same: number;
  readonly differences: readonly FigureDifference[];
}

function keyOf({ concept, printed }: Figure): string {
  return `${printed.type}|${printConcept(concept)}`;
}

/** Figures by concept; a value that stands in several places counts once. */
function grouped(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group === undefined) groups.set(keyOf(figure), [figure]);
    else if (!group.some(({ printed }) => canBeOne(printed, figure.printed))) group.push(figure);
  }
  return groups;
}

/** The values of one concept on both sides: those without a counterpart are paired off as changes. */
function changesIn(left: readonly Figure[], right: readonly Figure[]): FigureDifference[] {
  const lonely = (own: readonly Figure[], others: readonly Figure[]) =>
    own.filter((figure) => !others.some(({ printed }) => canBeOne(printed, figure.printed)));
  const [onlyLeft, onlyRight] = [lonely(left, right), lonely(right, left)];
  const [firstLeft, firstRight] = [left[0], right[0]];
  const length = Math.max(onlyLeft.length, onlyRight.length);
  return Array.from({ length }, (_, index) => {
    const from = onlyLeft[index] ?? firstLeft;
    const to = onlyRight[index] ?? firstRight;
    return from && to ? [{ kind: "changed" as const, concept: from.concept, left: from, right: to }] : [];
  }).flat();
}

function knownAlike(left: Concept, right: Concept): number {
  return DIMENSIONS.filter((dimension) => left[dimension] !== undefined && left[dimension] === right[dimension]).length;
}

/** The dimensions without which two open concepts are not taken for one: enough of what the figure is about. */
const LEAST_ALIKE = 6;

/** Takes out of `right` the figure that may be the same as `figure`: no dimension contradicts, the value fits. */
function takeCounterpart(figure: Figure, right: Set<Figure>): boolean {
  let best: Figure | null = null;
  for (const other of right) {
    if (other.printed.type !== figure.printed.type || !canBeOne(other.printed, figure.printed)) continue;
    if (compareConcepts(other.concept, figure.concept) === "different") continue;
    const alike = knownAlike(other.concept, figure.concept);
    if (alike >= LEAST_ALIKE && (best === null || alike > knownAlike(best.concept, figure.concept))) best = other;
  }
  if (best) right.delete(best);
  return best !== null;
}

/**
 * Compares two sets of figures by concept. Where one side leaves open what a figure is about, it is matched with a figure
 * of the other side that nothing contradicts and whose value fits; what remains stands on one side alone.
 */
export function compareFigures(left: readonly Figure[], right: readonly Figure[]): FigureComparison {
  const [groupsLeft, groupsRight] = [grouped(left), grouped(right)];
  const differences: FigureDifference[] = [];
  let same = 0;
  const restRight = new Set([...groupsRight].filter(([key]) => !groupsLeft.has(key)).flatMap(([, group]) => group));
  for (const [key, group] of groupsLeft) {
    const counterpart = groupsRight.get(key);
    if (counterpart) {
      const changes = changesIn(group, counterpart);
      differences.push(...changes);
      if (changes.length === 0) same += 1;
      continue;
    }
    for (const figure of group) {
      if (takeCounterpart(figure, restRight)) same += 1;
      else differences.push({ kind: "onlyLeft", concept: figure.concept, left: figure });
    }
  }
  for (const figure of restRight) differences.push({ kind: "onlyRight", concept: figure.concept, right: figure });
  return { same, differences };
}
