import { compareRatios, type Ratio, ratio } from "../../amount/index.ts";
import { magnitude, oppositeDirections, sameMeasure, wholeBelowPart } from "../../perform/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { PlacedIndicator, TargetSet } from "./target-set.ts";

interface Part {
  readonly set: TargetSet;
  readonly placed: PlacedIndicator;
}

const isQuantity = ({ indicator }: PlacedIndicator) =>
  /数量/.test(indicator.level2) || indicator.level1 === indicator.level2;

function sum(parts: readonly Ratio[]): Ratio {
  return parts.reduce((total, { n, d }) => ratio(total.n * d + n * total.d, total.d * d), ratio(0n, 1n));
}

const shown = ({ set, placed }: Part) => `${set.label}的“${placed.title}”${placed.indicator.target}`;

function conflicts(whole: PlacedIndicator, parts: readonly Part[]): DesignIssue[] {
  const issue = (message: string, severity: DesignIssue["severity"]): DesignIssue => ({
    path: `${whole.path}.target`,
    message: `部门整体的“${whole.title}”${whole.indicator.target}，${message}`,
    severity,
    basis: GOALS,
  });
  const against = parts.find(({ placed }) => oppositeDirections(whole, placed));
  if (against) return [issue(`与${shown(against)}方向相反`, "warning")];
  const counted = parts.filter(({ placed }) => isQuantity(whole) && isQuantity(placed));
  const larger = counted.find(({ placed }) => wholeBelowPart(whole, placed));
  if (larger) return [issue(`小于${shown(larger)}`, "warning")];
  const all = whole.target && magnitude(whole.target);
  const known = counted.flatMap(({ placed }) => (placed.target && magnitude(placed.target)) ?? []);
  if (!all || known.length === 0 || known.length < counted.length || whole.target?.unit === "%") return [];
  if (compareRatios(all, sum(known)) <= 0) return [];
  return [issue(`多于各项目之和（${counted.map(shown).join("、")}），差额没有项目承担`, "info")];
}

/** Where the targets of the whole body contradict those of its projects: 22万页 here and 36万页 there. */
export function wholeIssues(sets: readonly TargetSet[]): DesignIssue[] {
  const projects = sets.filter(({ project }) => project !== null);
  return sets
    .filter(({ project }) => project === null)
    .flatMap(({ annual }) =>
      annual.flatMap((whole) => {
        const parts = projects.flatMap((set) =>
          set.annual.flatMap((placed): Part[] => (sameMeasure(whole, placed) ? [{ set, placed }] : [])),
        );
        return parts.length > 0 ? conflicts(whole, parts) : [];
      }),
    );
}
