import { check, type Problem } from "../../src/check/index.ts";
import { type Place, placesOf } from "../../src/disclosure/index.ts";
import { understand } from "../../src/understand/index.ts";
import { sourceAt } from "./edit.ts";
import type { CleanDocument, Planted } from "./mistake.ts";

/** What became of a planted mistake. */
export interface Verdict {
  /** Something is reported that was not before. */
  readonly found: boolean;
  /** The mistake is among what is told: suspects, evidence, or other corrections that would do. */
  readonly named: boolean;
  /** The first suspect of what is reported first is the mistake, or stands in the same table where a row is concerned. */
  readonly namedFirst: boolean;
}

function overlaps(left: Place, right: Place): boolean {
  if (left.file !== right.file) return false;
  const sameWords = left.quote.includes(right.quote) || right.quote.includes(left.quote);
  if (left.line !== undefined || right.line !== undefined) {
    if (left.line !== right.line) return false;
    const [a, b] = [left.column ?? 0, right.column ?? 0];
    return left.column === undefined || right.column === undefined
      ? left.cell === right.cell && sameWords
      : a < b + right.quote.length && b < a + left.quote.length;
  }
  if (left.cell !== right.cell || left.page !== right.page) return false;
  if (!left.box || !right.box) return sameWords;
  const across =
    Math.abs(left.box.left - right.box.left) < 2 ||
    (left.box.left < right.box.right && right.box.left < left.box.right);
  return across && left.box.top < right.box.bottom && right.box.top < left.box.bottom && sameWords;
}

function plantedPlaces({ disclosure, sites, block }: Planted): readonly Place[] {
  if (sites.length > 0) {
    return sites.flatMap((site) => {
      const source = sourceAt(disclosure, site);
      return source ? placesOf(source, disclosure.file, site.start, site.end) : [];
    });
  }
  const table = disclosure.blocks[block];
  return table?.type === "table" ? table.cells.flatMap((cell) => placesOf(cell, disclosure.file)) : [];
}

function names({ suspects, evidence }: Problem, places: readonly Place[], wholeTable: boolean): boolean {
  const told = wholeTable ? [...suspects, ...evidence] : suspects.slice(0, 1);
  return told.some((place) => places.some((planted) => overlaps(place, planted)));
}

function toldBy({ suspects, evidence, alternatives = [] }: Problem): Place[] {
  return [...suspects, ...evidence, ...alternatives.flat().flatMap(({ places }) => places)];
}

/** Checks a document with a planted mistake against what was reported without it. */
export function judge(document: CleanDocument, planted: Planted): Verdict {
  const { problems } = check(understand(planted.disclosure));
  const reported = problems.filter(({ id }) => !document.known.has(id));
  const [first] = reported;
  const places = first ? plantedPlaces(planted) : [];
  const named = reported.some((problem) => toldBy(problem).some((place) => places.some((own) => overlaps(place, own))));
  return {
    found: reported.length > 0,
    named,
    namedFirst: first !== undefined && names(first, places, planted.sites.length === 0),
  };
}
