import { ALL, type Concept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import { liesUnder } from "./grain.ts";
import type { Step } from "./step.ts";

/** What a book counts, besides money. */
const COUNTED: ReadonlySet<string> = new Set([
  ...["authorizedStaffing", "actualStaff", "enrolledStudents", "vehicles", "plannedVehicles"],
  ...["largeEquipment", "plannedLargeEquipment"],
]);

interface Stated {
  readonly concept: Concept;
  readonly count: number;
  readonly figure: Figure;
}

function statedIn({ figures, year, body }: Understanding): Stated[] {
  return figures.flatMap((figure): Stated[] => {
    const { concept, printed } = figure;
    const { measure, item, entity } = concept;
    if (printed.type !== "count" || concept.kind !== "count" || measure === undefined || !COUNTED.has(measure))
      return [];
    if (concept.year !== undefined && concept.year !== String(year)) return [];
    if (entity !== undefined && entity !== ALL && entity !== body) return [];
    const stated = { measure, ...(item !== undefined && item !== ALL && { item }) };
    return [{ concept: stated, count: printed.value, figure }];
  });
}

function isAbove({ concept }: Stated, other: Stated): boolean {
  if (concept.measure !== other.concept.measure || other.concept.item === undefined) return false;
  return (
    concept.item === undefined ||
    (concept.item !== other.concept.item && liesUnder("item", other.concept.item, concept.item))
  );
}

/**
 * Posts, staff, vehicles and equipment as edits: each count at its finest, and only where all places that state it agree.
 * Totals of counts that are divided are not kept; a total that misses its parts keeps both out.
 */
export function countSteps(documents: readonly Understanding[]): Step[] {
  const all = documents.flatMap(statedIn);
  const groups = new Map<string, Stated[]>();
  for (const each of all) {
    const key = JSON.stringify(each.concept);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const agreed = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first && group.every(({ count }) => count === first.count) ? [first] : [];
  });
  const leaves = agreed.filter((each) => !agreed.some((other) => isAbove(each, other)));
  const broken = agreed.filter((each) => {
    const parts = leaves.filter((leaf) => isAbove(each, leaf));
    return parts.length > 0 && parts.reduce((sum, { count }) => sum + count, 0) !== each.count;
  });
  return leaves
    .filter((leaf) => !broken.some((total) => isAbove(total, leaf)))
    .map(({ concept, count, figure }) => ({
      operation: { type: "setCount", concept, count },
      what: `数量：${[concept.measure, concept.item].filter(Boolean).join(" ")} ${count}`,
      places: figure.places.slice(0, 1),
    }));
}
