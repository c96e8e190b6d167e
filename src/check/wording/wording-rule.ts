import type { Understanding } from "../../understand/index.ts";
import type { Finding, Outcome, Severity } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { allWordsOf, type Passage, type PassageKind, wordingsOf } from "./passages.ts";

/** A found stretch of words: positions in the passage's compact text. */
export interface Hit {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** One kind of slip that a pattern recognises for certain by its wording alone. */
export interface WordingPattern {
  /**
   * Global, with indices (`dg`); searched in texts without white space. A group named `wrong` is the offending stretch, else
   * the whole match is.
   */
  readonly pattern: RegExp;
  /** One of these stands in every match; a document without them need not be searched. */
  readonly literals?: readonly string[];
  /** The rule's own severity by default. */
  readonly severity?: Severity;
  readonly message: (hit: Hit) => string;
  readonly likeliest?: (hit: Hit) => string;
  /** Slips with the same key are one problem; the offending words by default. */
  readonly key?: (hit: Hit) => string;
  /** Where to look; everywhere by default. */
  readonly kinds?: readonly PassageKind[];
  readonly accepts?: (hit: Hit, document: Understanding) => boolean;
}

/** The offending words, layout left out. */
export function wordsOf({ passage, start, end }: Hit): string {
  return passage.text.slice(start, end);
}

function hitOf(passage: Passage, match: RegExpExecArray): Hit {
  const [start, end] = match.indices?.groups?.["wrong"] ?? [match.index, match.index + match[0].length];
  return { passage, start, end, groups: match.groups ?? {} };
}

/** Every place where a pattern is found, in reading order of the wordings. */
export function hitsOf(
  document: Understanding,
  slip: Pick<WordingPattern, "pattern" | "literals" | "kinds" | "accepts">,
): Hit[] {
  const { pattern, literals, kinds, accepts } = slip;
  const words = allWordsOf(document.disclosure);
  if (literals && !literals.some((literal) => words.includes(literal))) return [];
  const hits: Hit[] = [];
  for (const { text, passages } of wordingsOf(document.disclosure)) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      for (const passage of passages) {
        if (kinds && !kinds.includes(passage.kind)) continue;
        const hit = hitOf(passage, match);
        if (!accepts || accepts(hit, document)) hits.push(hit);
      }
    }
  }
  return hits;
}

/** The finding that a slip makes at one place. */
export function slipFinding(meta: RuleMeta, slip: WordingPattern, hit: Hit): Finding {
  const likeliest = slip.likeliest?.(hit);
  return {
    rule: meta.id,
    severity: slip.severity ?? meta.severity,
    message: slip.message(hit),
    suspects: hit.passage.places(hit.start, hit.end),
    evidence: [],
    ...(likeliest !== undefined && { likeliest }),
    basis: meta.basis,
    key: slip.key?.(hit) ?? wordsOf(hit),
  };
}

/** The outcome of a search through all words of a document: what was found, and how many wordings were in order. */
export function wordingOutcome(document: Understanding, findings: readonly Finding[]): Outcome {
  const searched = wordingsOf(document.disclosure).length;
  if (searched === 0) return { state: "notApplicable", why: "文件里没有文字" };
  return { state: "judged", held: Math.max(0, searched - findings.length), findings };
}

/** A rule that is nothing but a list of slips, each recognised by its wording. */
export function wordingRule(meta: RuleMeta, slips: readonly WordingPattern[]): Rule {
  return {
    meta,
    check: (document) =>
      wordingOutcome(
        document,
        slips.flatMap((slip) => hitsOf(document, slip).map((hit) => slipFinding(meta, slip, hit))),
      ),
  };
}
