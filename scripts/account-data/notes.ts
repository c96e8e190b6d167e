import type { Grade } from "../../src/account/row.ts";

/** The first group of every match of a pattern. */
function all(note: string, pattern: RegExp): string[] {
  return [...note.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));
}

function isVerified(note: string): boolean {
  return /(?<!un)verified/.test(note);
}

function confidenceLetter(note: string): "h" | "m" | "l" {
  const stated = /conf=(high|medium-low|medium|low)/.exec(note)?.[1] ?? /recall (high|medium)/.exec(note)?.[1];
  if (stated !== undefined) return stated === "high" ? "h" : stated === "medium" ? "m" : "l";
  if (isVerified(note)) return "h";
  return /recall/.test(note) ? "l" : "m";
}

/** Confidence and whether the row is verified, in the one letter of the data modules. */
export function gradeOf(note: string): Grade {
  const letter = confidenceLetter(note);
  return isVerified(note) ? (letter.toUpperCase() as Grade) : letter;
}

/** Other wordings seen in documents. */
export function aliasesIn(note: string): string[] {
  const seen = all(note, /seen-as=([^(;]+)/g);
  const quoted = all(note, /「([^」]+)」/g).map((name) => name.replace(/^其中：/, ""));
  return [...seen, ...quoted];
}

/** Earlier names without years. */
export function formerNamesIn(note: string): string[] {
  return [
    ...all(note, /was=([^(;]+)/g),
    ...all(note, /formerly (\p{Script=Han}[^;(]*)/gu),
    ...all(note, /named (\p{Script=Han}\S*) before/gu),
    ...all(note, /2018 name ([^;]+)/g),
  ].map((name) => name.trim());
}

/**
 * The years that limit a code: `years=2019-2022`, `years=2026`. A range marked "only (no later sighting)" says something
 * of the documents that were read, not of the code, and is left out.
 */
export function sightingIn(note: string): [number, number] | undefined {
  const years = /years=(\d{4}(?:[-,]\d{4})*)(?:;|$)/.exec(note)?.[1]?.match(/\d{4}/g)?.map(Number);
  return years === undefined ? undefined : [Math.min(...years), Math.max(...years)];
}

/** The year of the notice that created a code, where the note names it. */
export function createdIn(note: string): number | undefined {
  const year = /ADDED MID-YEAR by MoF notice of (\d{4})/.exec(note)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The last year of a code that the note says was left out or replaced; sightings are used where no year is named. */
export function abolishedIn(note: string, lastSeen: number | undefined): number | undefined {
  const since = /not in the list since (\d{4})/.exec(note)?.[1];
  if (since !== undefined) return Number(since) - 1;
  return /replaced by \d/.test(note) ? lastSeen : undefined;
}
