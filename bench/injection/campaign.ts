import { Chance, caseSeed } from "../fuzz/random.ts";
import { judge, type Verdict } from "./judge.ts";
import type { CleanDocument, Mistake } from "./mistake.ts";
import { NUMBER_MISTAKES } from "./numbers.ts";
import { ROW_MISTAKES } from "./rows.ts";
import { WORD_MISTAKES } from "./words.ts";

export const MISTAKES: readonly Mistake[] = [...NUMBER_MISTAKES, ...ROW_MISTAKES, ...WORD_MISTAKES];

/** A planted mistake and what became of it. */
export interface Case extends Verdict {
  readonly mistake: Mistake;
  readonly document: string;
  readonly breaks: boolean;
  readonly seed: number;
}

/** How often chance may pick a place that cannot take a mistake. */
const TRIES = 30;

/**
 * Plants `count` mistakes, one at a time, every class in turn, each in a document that chance picks. The same seed gives the
 * same mistakes. A class that none of the documents tried can take is left out of its turn.
 */
export function runInjection(documents: readonly CleanDocument[], count: number, seed: number): Case[] {
  const cases: Case[] = [];
  for (let index = 0; index < count; index += 1) {
    const mistake = MISTAKES[index % MISTAKES.length] as Mistake;
    const own = caseSeed(seed, index);
    const chance = new Chance(own);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const document = chance.pick(documents);
      const planted = mistake.plant(document, chance);
      if (!planted) continue;
      cases.push({ mistake, document: document.name, breaks: planted.breaks, seed: own, ...judge(document, planted) });
      break;
    }
  }
  return cases;
}
