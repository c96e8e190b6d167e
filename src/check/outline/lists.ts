import type { Disclosure } from "../../disclosure/index.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";
import { NUMBER_FORMS, type NumberForm, type Numbering, numberingOf } from "./numbering.ts";

/** A heading or paragraph outside tables; its numbering is null where it has none. */
export interface Line {
  readonly passage: Passage;
  readonly numbering: Numbering | null;
  /** The level of a heading; null for a paragraph. */
  readonly level: number | null;
}

export interface NumberedLine extends Line {
  readonly numbering: Numbering;
  /** Its place among all lines. */
  readonly index: number;
}

/** Items that are numbered in one way under one heading, in reading order. */
export interface NumberedList {
  readonly form: NumberForm;
  readonly items: readonly NumberedLine[];
}

export interface Outline {
  readonly lines: readonly Line[];
  readonly lists: readonly NumberedList[];
}

function linesOf(disclosure: Disclosure): Line[] {
  return passagesOf(disclosure).flatMap((passage) => {
    if (passage.kind !== "heading" && passage.kind !== "paragraph") return [];
    const block = disclosure.blocks[passage.block];
    const level = block?.type === "heading" ? block.level : null;
    return [{ passage, numbering: numberingOf(passage.text), level }];
  });
}

interface OpenList {
  readonly form: NumberForm;
  readonly items: NumberedLine[];
}

function rank(form: NumberForm): number {
  return NUMBER_FORMS.indexOf(form);
}

/** A heading without number ends the lists below it: 名词解释 ends （一）…（九）. */
function closedBy(line: Line, open: readonly OpenList[]): number {
  if (line.level === null || line.numbering) return open.length;
  const level = line.level;
  const index = open.findIndex(({ form }) => rank(form) > level - 1);
  return index < 0 ? open.length : index;
}

function listsOf(lines: readonly Line[]): NumberedList[] {
  const lists: OpenList[] = [];
  const open: OpenList[] = [];
  for (const [index, line] of lines.entries()) {
    const { numbering } = line;
    if (!numbering) {
      open.length = closedBy(line, open);
      continue;
    }
    const item = { ...line, numbering, index };
    const depth = open.findIndex(({ form }) => form === numbering.form);
    if (depth >= 0 && numbering.number !== 1) {
      open.length = depth + 1;
      open[depth]?.items.push(item);
      continue;
    }
    open.length = depth >= 0 ? depth : open.length;
    if (numbering.form === "第一部分") open.length = 0;
    const list = { form: numbering.form, items: [item] };
    open.push(list);
    lists.push(list);
  }
  return lists;
}

const known = new WeakMap<Disclosure, Outline>();

/** The lines of a document outside its tables, and the lists that their numbers form. */
export function outlineOf(disclosure: Disclosure): Outline {
  const before = known.get(disclosure);
  if (before) return before;
  const lines = linesOf(disclosure);
  const outline = { lines, lists: listsOf(lines) };
  known.set(disclosure, outline);
  return outline;
}
