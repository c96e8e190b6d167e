import { accountsNamed, functionClassNamed } from "../../account/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { isOfOtherOrgan } from "../duties/organs.ts";
import type { Finding } from "../finding.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "glossary-foreign-account",
  title: "名词解释的支出科目是本部门使用的科目",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于对专业名词进行解释的要求",
};

const ENTRY =
  /([^，。；：、）)\d]{2,20})[（(]类[)）]([^，。；：、）)]{2,24})[（(]款[)）]([^，。；：]{2,40}?)[（(]项[)）]/g;
/** Stands in every entry, and in few other paragraphs. */
const NAMES_ITEM = /[（(]项[)）]/;
const FEWEST_USED = 3;

interface Used {
  readonly classes: ReadonlySet<string>;
  readonly subclasses: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

function usedCodes(document: Understanding): Used {
  const used = { classes: new Set<string>(), subclasses: new Set<string>(), items: new Set<string>() };
  for (const figure of document.figures) {
    const code = figure.concept.functionCode ?? "";
    if (!/^\d{3,7}$/.test(code) || !amountOf(figure)?.fen) continue;
    used.classes.add(code.slice(0, 3));
    if (code.length >= 5) used.subclasses.add(code.slice(0, 5));
    if (code.length === 7) used.items.add(code);
  }
  return used;
}

interface Entry {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly classCode: string;
  readonly subclass: string | null;
}

function entriesIn(passage: Passage): Entry[] {
  return [...passage.text.matchAll(ENTRY)].flatMap((match) => {
    const [text, className = "", subclassName = ""] = match;
    const classCode =
      functionClassNamed(className.replace(/^.*?[.、]/, ""))?.code ?? functionClassNamed(className)?.code;
    if (
      classCode === undefined ||
      !/反映|指/.test(passage.text.slice(match.index + text.length, match.index + text.length + 12))
    )
      return [];
    const subclass = accountsNamed("functional", subclassName).find(
      ({ code, level }) => level === 2 && code.startsWith(classCode),
    );
    return [
      {
        passage,
        start: match.index,
        end: match.index + text.length,
        text,
        classCode,
        subclass: subclass?.code ?? null,
      },
    ];
  });
}

/** Where no table goes down to 款, the body's name may tell that the 款 of an entry is another body's work. */
function isOthersWork({ subclass }: Entry, used: Used, body: string | null): boolean {
  return used.subclasses.size === 0 && subclass !== null && body !== null && isOfOtherOrgan(subclass, body);
}

/** Foreign is an entry whose class has no amount at all, or whose known 款 has none while the tables go down to 项. */
function isForeign({ classCode, subclass }: Entry, used: Used): boolean {
  if (!used.classes.has(classCode)) return true;
  return used.items.size >= FEWEST_USED && subclass !== null && !used.subclasses.has(subclass);
}

function findingOf({ passage, start, end, text }: Entry, certain: boolean): Finding {
  return {
    rule: meta.id,
    severity: certain ? meta.severity : "info",
    message: `名词解释列出了本部门没有支出的科目：${text}`,
    suspects: passage.places(start, end),
    evidence: [],
    likeliest: "换成本部门支出表里的科目，或者删去",
    basis: meta.basis,
    key: text,
  };
}

/** The glossary explains the accounts that the department spends from, not those of the document it was copied from. */
export const glossaryForeignAccount: Rule = {
  meta,
  check: (document) => {
    const used = usedCodes(document);
    const entries = passagesOf(document.disclosure)
      .filter(({ kind, text }) => kind === "paragraph" && NAMES_ITEM.test(text))
      .flatMap(entriesIn);
    if (entries.length === 0) return { state: "notApplicable", why: "名词解释没有逐项列出支出科目" };
    if (used.classes.size === 0) return { state: "undecided", missing: "没有读到按功能分类列出的支出" };
    const others = new Set(entries.filter((entry) => isOthersWork(entry, used, document.body)));
    const foreign = entries.filter((entry) => isForeign(entry, used) || others.has(entry));
    if (foreign.length === entries.length && entries.length > 1) {
      return { state: "undecided", missing: "名词解释的科目与支出表没有一个对得上" };
    }
    const few = (foreign.length - others.size) * 2 <= entries.length;
    const findings = foreign.map((entry) => findingOf(entry, few || others.has(entry)));
    return { state: "judged", held: entries.length - foreign.length, findings };
  },
};
