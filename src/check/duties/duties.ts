import { headingPaths } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { gridAt } from "../forms/grids.ts";
import { pairsOf } from "../outline/title.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

/** One duty (职责) of a body, with the stretch of the passage that states it. */
export interface Duty {
  /** Without its number. */
  readonly text: string;
  /** The pairs of neighbouring characters of its text, for comparison. */
  readonly pairs: ReadonlySet<string>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

const HEADING = /主要职[能责]|部门职[能责]|单位职[能责]|机构职能/;
const LABEL = /^(?:部门|单位)?(?:主要)?(?:职能|职责)(?:概述)?$|^(?:部门|单位)职能(?:概述)?$/;
const NUMBER = /[（(][一二三四五六七八九十]{1,3}[)）]|(?<![\d.])\d{1,2}[.．、](?!\d)/g;
const NUMBERED = new RegExp(`^(?:${NUMBER.source})`);
const FEWEST = 4;

function duty(passage: Passage, start: number, end: number): Duty {
  const text = passage.text.slice(start, end).replace(NUMBERED, "");
  return { text, pairs: pairsOf(text), passage, start, end };
}

function dutiesIn(passage: Passage): Duty[] {
  const marks = [...passage.text.matchAll(NUMBER)];
  return marks.map((mark, index) => duty(passage, mark.index, marks[index + 1]?.index ?? passage.text.length));
}

/** The duties that the section on the body's functions lists, one a paragraph. */
export function dutiesOfSection({ disclosure }: Understanding): Duty[] {
  const paths = headingPaths(disclosure.blocks);
  const duties = passagesOf(disclosure)
    .filter(({ kind, block }) => kind === "paragraph" && HEADING.test(paths[block]?.at(-1)?.text ?? ""))
    .filter(({ text }) => NUMBERED.test(text))
    .map((passage) => duty(passage, 0, passage.text.length));
  return duties.length >= FEWEST ? duties : [];
}

/** The duties that the whole-department performance form lists in one cell. */
export function dutiesOfForm(document: Understanding): Duty[] {
  const passages = passagesOf(document.disclosure);
  for (const label of passages) {
    if (label.kind !== "cell" || !LABEL.test(label.text)) continue;
    const grid = gridAt(document, label.block);
    const cell = grid?.at(label.row, label.column + 1);
    const passage = passages.find(({ source }) => source === cell);
    const duties = passage ? dutiesIn(passage) : [];
    if (duties.length >= FEWEST) return duties;
  }
  return [];
}
