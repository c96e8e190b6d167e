import type { Place } from "../../disclosure/index.ts";
import type { Passage } from "../wording/passages.ts";

/** A number of things with the words before it: 行政编制人数 20 人. */
export interface Count {
  readonly label: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** All counts of a passage in one measure word (人, 辆), in order. */
export function countsIn(passage: Passage, measureWord: string): Count[] {
  const pattern = new RegExp(`([^\\d，。；：、,;:()（）]{0,24}?)[_\\s]*(\\d[\\d_\\s]*)[_\\s]*${measureWord}`, "g");
  return [...passage.text.matchAll(pattern)].map((match) => ({
    label: (match[1] ?? "").replace(/^(?:其中|包括|和|及)/, ""),
    value: Number((match[2] ?? "").replace(/\D/g, "")),
    start: match.index,
    end: match.index + match[0].length,
    passage,
  }));
}

/** The verbatim place of a count. */
export function placesOfCount({ passage, start, end }: Count): Place[] {
  return passage.places(start, end);
}

export function describeCount({ label, value }: Count): string {
  return `${label} ${value}`;
}
