import type { Disclosure } from "../../disclosure/index.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";
import { outlineOf } from "./lists.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { titleCore } from "./title.ts";

/** A numbered heading, in the contents page or in the body, with the part it belongs to. */
export interface Entry {
  readonly passage: Passage;
  readonly numbering: Numbering;
  /** Its title without filler. */
  readonly core: string;
  /** The number of the part (第N部分) above it; 0 before the first part. */
  readonly part: number;
  readonly heading: boolean;
}

const LONGEST = 60;

function entriesOf(lines: readonly { passage: Passage; heading: boolean }[], body: string | null): Entry[] {
  let part = 0;
  return lines.flatMap(({ passage, heading }) => {
    const numbering = passage.text.length <= LONGEST ? numberingOf(passage.text) : null;
    if (!numbering) return [];
    if (numbering.form === "第一部分") part = numbering.number;
    return [{ passage, numbering, core: titleCore(numbering.title, body), part, heading }];
  });
}

/** The numbered entries of the contents page. */
export function contentsEntries(disclosure: Disclosure, body: string | null): Entry[] {
  const lines = passagesOf(disclosure).filter(({ kind }) => kind === "contents");
  return entriesOf(
    lines.map((passage) => ({ passage, heading: true })),
    body,
  );
}

/** The numbered headings, and short numbered lines that may be headings, of the body. */
export function bodyEntries(disclosure: Disclosure, body: string | null): Entry[] {
  const { lines } = outlineOf(disclosure);
  return entriesOf(
    lines.map(({ passage, level }) => ({ passage, heading: level !== null })),
    body,
  );
}
