import type { Concept } from "../concept/index.ts";
import { type Place, placesOf } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import { countsStated } from "./counted-words.ts";
import { liesUnder } from "./grain.ts";
import type { Step } from "./step.ts";

interface Stated {
  readonly concept: Concept;
  readonly count: number;
  readonly places: readonly Place[];
}

function statedIn({ disclosure: { blocks, file } }: Understanding): Stated[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph"
      ? countsStated(block.text).map(({ concept, count, start, end }) => ({
          concept,
          count,
          places: placesOf(block, file, start, end),
        }))
      : [],
  );
}

function isAbove({ concept }: Stated, other: Stated): boolean {
  if (concept.measure !== other.concept.measure || other.concept.item === undefined) return false;
  return (
    concept.item === undefined ||
    (concept.item !== other.concept.item && liesUnder("item", other.concept.item, concept.item))
  );
}

/** What a count is a total of, where the total has parts of its own and others stand beside it: 实有 of 在职 and 退休. */
function partsOf(total: Stated, leaves: readonly Stated[]): readonly Stated[] {
  return leaves.filter((leaf) => isAbove(total, leaf));
}

/**
 * Posts, staff, vehicles and equipment as edits: each count at its finest, and only where all places that state it agree.
 * Totals of counts that are divided are not kept; where the parts do not add up to their total, the total is kept instead.
 */
export function countSteps(documents: readonly Understanding[]): Step[] {
  const groups = new Map<string, Stated[]>();
  for (const each of documents.flatMap(statedIn)) {
    const key = JSON.stringify(each.concept);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const agreed = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first && group.every(({ count }) => count === first.count) ? [first] : [];
  });
  const leaves = agreed.filter((each) => !agreed.some((other) => isAbove(each, other)));
  const missed = agreed.filter((each) => {
    const parts = partsOf(each, leaves);
    return parts.length > 0 && parts.reduce((sum, { count }) => sum + count, 0) !== each.count;
  });
  const kept = leaves.filter((leaf) => !missed.some((total) => isAbove(total, leaf)));
  return [...kept, ...missed.filter((total) => !missed.some((other) => isAbove(other, total)))].map(
    ({ concept, count, places }) => ({
      operation: { type: "setCount", concept, count },
      what: `数量：${[concept.measure, concept.item].filter(Boolean).join(" ")} ${count}`,
      places: places.slice(0, 1),
    }),
  );
}
