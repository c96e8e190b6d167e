import type { Understanding } from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { bodyEntries, contentsEntries, type Entry } from "../outline/entries.ts";
import { numberingOf } from "../outline/numbering.ts";
import { likeness } from "../outline/title.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "contents-mismatch",
  title: "目录与正文标题一致",
  category: "hygiene",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容完整、规范的要求",
};

interface Comparison {
  readonly entry: Entry;
  /** The heading of the same title; null where the body has none. */
  readonly heading: Entry | null;
}

function finding(
  severity: Severity,
  message: string,
  suspects: readonly Passage[],
  evidence: readonly Passage[],
  key: string,
): Finding {
  return {
    rule: meta.id,
    severity,
    message,
    suspects: suspects.flatMap((passage) => passage.places()),
    evidence: evidence.flatMap((passage) => passage.places(0, 40)),
    likeliest: "按正文更新目录",
    basis: meta.basis,
    key,
  };
}

/** The heading with the title of an entry; the one with its number where several have it, none where that leaves a doubt. */
function headingOf(entry: Entry, body: readonly Entry[]): Entry | null {
  const same = body.filter(
    ({ numbering, core, part }) =>
      numbering.form === entry.numbering.form && part === entry.part && core === entry.core,
  );
  return (
    same.find(({ numbering }) => numbering.number === entry.numbering.number) ??
    (same.length === 1 ? (same[0] ?? null) : null)
  );
}

function numberDiffers({ entry, heading }: Comparison): Finding[] {
  if (!heading?.heading || heading.numbering.number === entry.numbering.number) return [];
  return [
    finding(
      meta.severity,
      `目录写“${entry.passage.text}”，正文是“${heading.passage.text}”，编号不同`,
      [entry.passage],
      [heading.passage],
      `编号|${entry.core}`,
    ),
  ];
}

const ALIKE = 0.5;

/** The same number under another title: worth a look, not certainly wrong. */
function titleDiffers({ entry, heading }: Comparison, body: readonly Entry[], taken: ReadonlySet<Entry>): Finding[] {
  if (heading) return [];
  const other = body.find(
    (each) =>
      each.heading &&
      each.part === entry.part &&
      each.numbering.form === entry.numbering.form &&
      each.numbering.number === entry.numbering.number &&
      !taken.has(each),
  );
  if (!other || likeness(other.core, entry.core) < ALIKE || other.core.includes(entry.core)) return [];
  return [
    finding(
      "info",
      `目录写“${entry.passage.text}”，正文标题是“${other.passage.text}”`,
      [entry.passage],
      [other.passage],
      `标题|${entry.core}`,
    ),
  ];
}

const TABLE = /表(?:[（(][^（()）]*[）)])?$/;
const LONGEST_TITLE = 50;

const CLOSE = 0.68;

function bareNumber(title: string): string {
  return (
    numberingOf(title)?.title ??
    title.replace(/^(?:(?:\d{1,2}[.．]|附?[表件]\d{1,2})(?=20\d\d年)|附?[表件]\d{0,2}[-—:：、.]?)/, "")
  );
}

function skeleton(name: string): string {
  return name.replace(/20\d\d年(?:度)?|情况|总体|[“”"（）()、，：:\s]/g, "");
}

/** Titles of tables that differ from the contents page by a word: 部门整体绩效目标表 and 本级部门整体绩效目标表. */
function titleFors({ disclosure, promisedTables }: Understanding): Finding[] {
  const promisedBlocks = new Set(promisedTables.map(({ block }) => block));
  const wanted = new Set(promisedTables.map(({ name }) => skeleton(name)));
  const titles = passagesOf(disclosure)
    .filter(({ kind, text, block }) => {
      if (kind === "contents" || kind === "cell" || promisedBlocks.has(block)) return false;
      return text.length <= LONGEST_TITLE && TABLE.test(text);
    })
    .map((passage) => ({ passage, name: skeleton(bareNumber(passage.text)) }));
  const present = new Set(titles.map(({ name }) => name));
  const others = titles.filter(({ name }) => !wanted.has(name));
  return promisedTables.flatMap(({ entry, name }) => {
    const promised = skeleton(name);
    if (present.has(promised)) return [];
    const [best] = others
      .map(({ passage, name: title }) => ({ passage, like: likeness(title, promised) }))
      .sort((a, b) => b.like - a.like);
    if (!best || best.like < CLOSE) return [];
    const line = passagesOf(disclosure).find(({ source }) => source.origins === entry.origins);
    if (!line) return [];
    return [
      finding("info", `目录写“${name}”，表的标题是“${best.passage.text}”`, [line], [best.passage], `表|${promised}`),
    ];
  });
}

/** The contents page gives every section the number and the title that it has in the body. */
export const contentsMismatch: Rule = {
  meta,
  check: (document) => {
    const { disclosure, body } = document;
    const entries = contentsEntries(disclosure, body);
    if (entries.length === 0) return { state: "notApplicable", why: "文件没有目录" };
    const headings = bodyEntries(disclosure, body);
    const comparisons = entries.map((entry) => ({ entry, heading: headingOf(entry, headings) }));
    const taken = new Set(comparisons.flatMap(({ heading }) => (heading ? [heading] : [])));
    if (taken.size === 0) return { state: "undecided", missing: "目录的条目在正文里一个也没有辨认出来" };
    return {
      state: "judged",
      held: taken.size,
      findings: [
        ...comparisons.flatMap(numberDiffers),
        ...comparisons.flatMap((comparison) => titleDiffers(comparison, headings, taken)),
        ...titleFors(document),
      ],
    };
  },
};
