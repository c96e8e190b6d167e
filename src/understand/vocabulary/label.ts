import type { Concept } from "../../concept/index.ts";
import { BOTH_SIDES, GLUE, TERMS, TOTAL_WORDS } from "./terms.ts";

/** What a label or a phrase says about the numbers beside it. */
export interface LabelReading {
  readonly concept: Concept;
  /** The words that no term explains; "" when all is understood. */
  readonly rest: string;
  /** It names a total: 合计, 小计, 总额. */
  readonly total: boolean;
  /** 收支总预算: one number states both sides. */
  readonly bothSides: boolean;
}

interface Entry {
  readonly word: string;
  readonly says: Concept | null;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const all: Entry[] = [
    ...TERMS.flatMap(({ words, says }) => words.map((word) => ({ word, says }))),
    ...GLUE.map((word) => ({ word, says: null })),
  ];
  all.sort((a, b) => b.word.length - a.word.length);
  const byFirst = new Map<string, Entry[]>();
  for (const entry of all) {
    const first = entry.word[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
})();

const GENERIC_MEASURES: readonly (string | undefined)[] = ["income", "expenditure", "expenditureTotal"];

/**
 * What a word adds to a measure that is already known: 支出 behind 政府采购 says nothing new, and 收入 or 支出 is no
 * measure of its own in a section about 三公经费.
 */
export function withoutGenericMeasure(says: Concept, known: string | undefined): Concept {
  if (known === undefined || GENERIC_MEASURES.includes(known) || !GENERIC_MEASURES.includes(says.measure)) return says;
  const { measure: _measure, ...rest } = says;
  return rest;
}

function entryAt(text: string, position: number): Entry | undefined {
  return ENTRIES.get(text[position] ?? "")?.find(({ word }) => text.startsWith(word, position));
}

/**
 * Reads a label given as plain text (see plain.ts), from left to right, always taking the longest term.
 * Later terms refine or override earlier ones: 一般公共预算基本支出 is fund and nature, 基本支出人员经费 is 人员经费.
 */
export function readLabel(label: string): LabelReading {
  const bothSides = BOTH_SIDES.exec(label);
  const text = bothSides ? label.slice(0, bothSides.index) : label;
  const concept: Record<string, string> = {};
  let rest = "";
  let position = 0;
  while (position < text.length) {
    const entry = entryAt(text, position);
    if (entry) {
      Object.assign(concept, withoutGenericMeasure(entry.says ?? {}, concept["measure"]));
      position += entry.word.length;
    } else {
      rest += text[position];
      position += 1;
    }
  }
  return { concept, rest, total: TOTAL_WORDS.test(label), bothSides: bothSides !== null };
}

const LONGEST_PHRASE = 40;

/**
 * Reads the end of a phrase: the longest run of understood words that reaches its end. What stands before (the name of a
 * body, a year, a verb) is left out. `start` is where the understood words begin.
 */
export function readPhraseEnd(phrase: string): LabelReading & { readonly start: number } {
  for (let start = Math.max(0, phrase.length - LONGEST_PHRASE); start < phrase.length; start += 1) {
    const reading = readLabel(phrase.slice(start));
    if (reading.rest === "") return { ...reading, start };
  }
  return { concept: {}, rest: "", total: false, bothSides: false, start: phrase.length };
}

/** Whether a reading says anything at all about what is measured. */
export function saysSomething({ concept, bothSides }: LabelReading): boolean {
  return bothSides || Object.keys(concept).length > 0;
}
