import type { Disclosure } from "../../disclosure/index.ts";
import type { Finding } from "../finding.ts";
import { passagesOf } from "../wording/passages.ts";
import { type Line, type NumberedLine, type NumberedList, type Outline, outlineOf } from "./lists.ts";
import { printNumber } from "./numbering.ts";

export type Gap = Omit<Finding, "rule" | "basis">;

const LONGEST_TITLE = 40;
const SENTENCE = /[。；！？]|[，,：:]$/;

function isTitle({ passage }: Line): boolean {
  return passage.text.length <= LONGEST_TITLE && !SENTENCE.test(passage.text);
}

function isHeading(item: NumberedLine): boolean {
  return item.level !== null;
}

/** Whether a number stands anywhere between two lines, in a table or inside a sentence: then it was not left out. */
function standsBetween(disclosure: Disclosure, label: string, before: NumberedLine, after: NumberedLine): boolean {
  const half = label.replace("（", "(").replace("）", ")");
  const bare = label.replace(/[、.]$/, "");
  return passagesOf(disclosure).some(({ block, text, kind }) => {
    if (block < before.passage.block || block > after.passage.block) return false;
    if (text.includes(label) || text.includes(half)) return true;
    return kind === "cell" && text === bare;
  });
}

/** Titles without number between two items, on the level of the items: one of them may have lost its number. */
function unnumberedBetween({ lines }: Outline, before: NumberedLine, after: NumberedLine | undefined): Line[] {
  return lines
    .slice(before.index + 1, after?.index)
    .filter((line) => line.numbering === null && line.level !== null && line.level === before.level && isTitle(line));
}

function lost(line: Line, label: string, evidence: readonly NumberedLine[]): Gap {
  return {
    severity: "warning",
    message: `标题“${line.passage.text}”缺少编号，前后的标题都有编号`,
    suspects: line.passage.places(),
    evidence: evidence.flatMap(({ passage }) => passage.places(0, 30)),
    likeliest: `${label}${line.passage.text}`,
    key: line.passage.text,
  };
}

function jump(before: NumberedLine, after: NumberedLine, missing: string, message: string): Gap {
  const sure = isHeading(before) && isHeading(after);
  return {
    severity: sure ? "warning" : "info",
    message,
    suspects: after.passage.places(0, 30),
    evidence: before.passage.places(0, 30),
    key: `${missing}|${after.passage.text.slice(0, 30)}`,
  };
}

function isRegular({ items }: NumberedList, at: number): boolean {
  if (items[0]?.numbering.number !== 1) return false;
  return items.every((item, index) => {
    const previous = items[index - 1];
    return !previous || index === at || item.numbering.number === previous.numbering.number + 1 || index > at;
  });
}

function gapsOfList(disclosure: Disclosure, outline: Outline, list: NumberedList): Gap[] {
  return list.items.flatMap((after, index) => {
    const before = list.items[index - 1];
    if (!before || !isRegular(list, index)) return [];
    const step = after.numbering.number - before.numbering.number;
    if (step === 1) return [];
    if (step === 0) {
      if (after.numbering.title === before.numbering.title || !isHeading(before) || !isHeading(after)) return [];
      const label = printNumber(list.form, before.numbering.number);
      return [jump(before, after, label, `编号重复：“${before.passage.text}”之后又有“${after.passage.text}”`)];
    }
    if (step < 0 || step > 3) return [];
    const missing = printNumber(list.form, before.numbering.number + 1);
    const [unnumbered, ...others] = unnumberedBetween(outline, before, after);
    if (step === 2 && unnumbered && others.length === 0) return [lost(unnumbered, missing, [before, after])];
    if (standsBetween(disclosure, missing, before, after)) return [];
    return [
      jump(
        before,
        after,
        missing,
        `编号不连续：“${before.passage.text.slice(0, 24)}”之后是“${after.passage.text.slice(0, 24)}”，缺${missing}`,
      ),
    ];
  });
}

/** A last section without number after at least two numbered ones of its level, such as 名词解释 after 第三部分. */
function lastWithoutNumber(outline: Outline, list: NumberedList): Gap[] {
  const last = list.items.at(-1);
  const next = list.items.at(-2);
  if (!last || !next || !isHeading(last) || !isRegular(list, list.items.length)) return [];
  const after = outline.lines.slice(last.index + 1);
  const end = after.findIndex(
    ({ numbering, level }) => numbering !== null && level !== null && level < (last.level ?? 0),
  );
  const [unnumbered, ...others] = unnumberedBetween(
    { ...outline, lines: outline.lines.slice(0, end < 0 ? undefined : last.index + 1 + end) },
    last,
    undefined,
  );
  if (!unnumbered || others.length > 0 || /^附|目录/.test(unnumbered.passage.text)) return [];
  return [lost(unnumbered, printNumber(list.form, last.numbering.number + 1), [next, last])];
}

const TERM = /^[^，。；：]{2,24}[：:]/;

/** A list that starts at three, after two items of the same shape that lost their numbers. */
function startsLate(outline: Outline, list: NumberedList): Gap[] {
  const [first, second] = list.items;
  if (!first || !second || first.numbering.number < 2 || first.numbering.number > 4) return [];
  const count = first.numbering.number - 1;
  const before = outline.lines.slice(Math.max(0, first.index - count), first.index);
  const sameShape =
    before.length === count &&
    before.every(({ numbering, level, passage }) => numbering === null && level === null && TERM.test(passage.text));
  const [unnumbered] = before;
  if (!sameShape || !unnumbered || !TERM.test(first.numbering.title)) return [];
  return [
    {
      severity: "warning",
      message: `条目从${first.numbering.label}开始编号，前面${count}条缺少编号`,
      suspects: before.flatMap(({ passage }) => passage.places(0, 20)),
      evidence: first.passage.places(0, 30),
      likeliest: `${printNumber(list.form, 1)}${unnumbered.passage.text.slice(0, 12)}…`,
      key: `起号|${first.passage.text.slice(0, 20)}`,
    },
  ];
}

/** Numbers that are left out, stand twice, or were lost by a heading, in the lists outside tables. */
export function gapsIn(disclosure: Disclosure): Gap[] {
  const outline = outlineOf(disclosure);
  return outline.lists.flatMap((list) => [
    ...gapsOfList(disclosure, outline, list),
    ...lastWithoutNumber(outline, list),
    ...startsLate(outline, list),
  ]);
}
