import type { CheckResult, LedgerEntry, Problem } from "../check/index.ts";
import {
  compareFigures,
  compareTexts,
  type FigureDifference,
  ownFigures,
  type TextDifference,
} from "../compare/index.ts";
import type { Understanding } from "../understand/index.ts";
import { askedIn } from "./asked.ts";
import { type LabelDifference, labelDifferences } from "./labels.ts";
import { matchProblems, type Pair, saysTheSame } from "./match.ts";

/** One version of a document, checked. */
export interface Version {
  readonly document: Understanding;
  readonly result: CheckResult;
}

/** A problem that is no longer found. */
export interface Fixed {
  readonly problem: Problem;
  /** Why its rule can no longer be applied, where that is so: the problem may only be out of sight. */
  readonly unjudged: string | null;
}

/** What changed though no problem asked for it. */
export interface Unasked {
  readonly figures: readonly FigureDifference[];
  readonly texts: readonly TextDifference[];
  readonly labels: readonly LabelDifference[];
}

/** What came of a round of review: each problem of either version once, and what else was changed. */
export interface Round {
  readonly fixed: readonly Fixed[];
  readonly still: readonly Pair[];
  readonly changed: readonly Pair[];
  readonly added: readonly Problem[];
  readonly unasked: Unasked;
}

/** Why the rule of a problem can no longer be applied, by the ledger of a later version; null where it can. */
export function unjudgedIn(ledger: readonly LedgerEntry[], { rule }: Problem): string | null {
  const entry = ledger.find((each) => each.rule === rule);
  const open = entry?.state === "undecided" || entry?.state === "notApplicable";
  return open ? (entry.why ?? "") : null;
}

function unaskedBetween(before: Version, after: Version): Unasked {
  const asked = askedIn(before.result.problems, before.document.disclosure);
  const { differences } = compareFigures(ownFigures(before.document), ownFigures(after.document));
  const texts = compareTexts(before.document.disclosure, after.document.disclosure);
  const reworded = new Set<string>();
  for (const { left, right } of texts) if (left && right && asked.text(left)) reworded.add(right.text);
  const inReworded = (text: string) => reworded.has(text);
  return {
    figures: differences.filter((difference) => {
      if (difference.kind === "changed") return !asked.figure(difference.left, difference.right);
      if (difference.kind === "onlyLeft") return !asked.figure(difference.left);
      const block = after.document.disclosure.blocks[difference.right.site.block];
      return !(block && "text" in block && inReworded(block.text));
    }),
    texts: texts.filter(({ left }) => !(left && asked.text(left))),
    labels: labelDifferences(before.document.disclosure, after.document.disclosure).filter(
      ({ side, text }) =>
        side === "after" ||
        !before.result.problems.some(({ suspects }) => suspects.some(({ quote }) => text.includes(quote))),
    ),
  };
}

/**
 * Compares two versions of a document that were checked alike: which problems are fixed, still there, changed or new, and
 * which numbers, paragraphs and labels were changed though nobody asked for it. Pure.
 */
export function roundBetween(before: Version, after: Version): Round {
  const { pairs, onlyBefore, onlyAfter } = matchProblems(before.result.problems, after.result.problems);
  return {
    fixed: onlyBefore.map((problem) => ({ problem, unjudged: unjudgedIn(after.result.ledger, problem) })),
    still: pairs.filter(saysTheSame),
    changed: pairs.filter((pair) => !saysTheSame(pair)),
    added: onlyAfter,
    unasked: unaskedBetween(before, after),
  };
}
