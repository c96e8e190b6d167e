import { identityText, type Problem, sectionName } from "../check/index.ts";

/** A problem in two versions. */
export interface Pair {
  readonly before: Problem;
  readonly after: Problem;
}

/** The problems of two versions, sorted into those that are in both and those that are in one. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly onlyBefore: readonly Problem[];
  readonly onlyAfter: readonly Problem[];
}

type Same = (before: Problem, after: Problem) => boolean;

const identities = (problem: Problem) => problem.identities.map(identityText);

const sharesIdentity: Same = (before, after) => {
  const known = new Set(identities(before));
  return identities(after).some((identity) => known.has(identity));
};

const sameMain: Same = (before, after) => identities(before)[0] === identities(after)[0];

const sameSection: Same = (before, after) => sectionName(before.section) === sectionName(after.section);

function words(quote: string): string {
  return quote.replace(/[\d０-９.,，%％\s]+/g, "");
}

/** The same rule in the same section, about the same words, whatever numbers stand among them. */
const sameWords: Same = (before, after) => {
  if (before.rule !== after.rule || !sameSection(before, after)) return false;
  const said = new Set(before.suspects.map(({ quote }) => words(quote)));
  return after.suspects.some(({ quote }) => said.has(words(quote)));
};

/** From the surest sign that two problems are one to the weakest. */
const SIGNS: readonly Same[] = [
  (before, after) => sameMain(before, after) && sameSection(before, after) && saysTheSame({ before, after }),
  (before, after) => sameMain(before, after) && sameSection(before, after),
  sameMain,
  sharesIdentity,
  sameWords,
];

function said({ suspects, arithmetic, likeliest }: Problem): string {
  return JSON.stringify([suspects.map(({ quote }) => quote.replace(/\s/g, "")).sort(), arithmetic, likeliest]);
}

/** Whether a problem says the same in both versions: the same words are wrong, by the same arithmetic. */
export function saysTheSame({ before, after }: Pair): boolean {
  return before.rule === after.rule && said(before) === said(after);
}

/**
 * Finds the problems of one version again in another: by rule, concept and section, never by page or line. Each is paired at
 * most once, by the surest sign first.
 */
export function matchProblems(before: readonly Problem[], after: readonly Problem[]): Matched {
  const [openBefore, openAfter] = [new Set(before), new Set(after)];
  const pairs: Pair[] = [];
  for (const same of SIGNS) {
    for (const old of openBefore) {
      const found = [...openAfter].find((candidate) => same(old, candidate));
      if (!found) continue;
      openBefore.delete(old);
      openAfter.delete(found);
      pairs.push({ before: old, after: found });
    }
  }
  return { pairs, onlyBefore: [...openBefore], onlyAfter: [...openAfter] };
}
