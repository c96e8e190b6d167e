import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { notUsable } from "../sources.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "stale-sentence",
  title: "没有照抄上年的说明",
  category: "hygiene",
  severity: "warning",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

const AMOUNT = /\d(?:万元|亿元|元)/;

/** Sentences of the text that state an amount, each with where it begins in its passage. */
function sentencesIn(passage: Passage): { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const text of passage.text.split(/(?<=[。；])/)) {
    if (AMOUNT.test(text)) sentences.push({ text, start });
    start += text.length;
  }
  return sentences;
}

/**
 * Whether a sentence gives the figures of a year and compares them with those of the year before: 2023年 … 300万元，比2022年 ….
 * A document of the year after has no use for it.
 */
function isAboutYear(text: string, year: number): boolean {
  const [now, before] = [text.indexOf(`${year}年`), text.search(new RegExp(`[比较与]${year - 1}年`))];
  return now >= 0 && before > now && !text.includes(`${year + 1}年`);
}

function paragraphsOf({ disclosure }: Understanding): Passage[] {
  return passagesOf(disclosure).filter(({ kind }) => kind === "paragraph" || kind === "heading");
}

function findingOf(passage: Passage, start: number, end: number, old: Passage, year: number): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `这句话与上年公开的一字不差，说的还是${year}年`,
    suspects: passage.places(start, end),
    evidence: old.places(0, 40),
    likeliest: `改写成${year + 1}年的情况`,
    basis: meta.basis,
    key: passage.text.slice(start, end),
  };
}

/** No sentence was left from last year's document: figures of last year against those of the year before it. */
export const staleSentence: Rule = {
  meta,
  check: (document, sources) => {
    const { previous } = sources;
    if (!previous) {
      const none = "没有提供上年的公开文件，未核对是否照抄";
      return { state: "undecided", missing: notUsable(sources, "previous", "提供的上年文件", none) };
    }
    const { year } = previous;
    if (year === null || document.year !== year + 1) {
      return { state: "undecided", missing: "提供的上年文件不是上一年度的" };
    }
    const old = new Map(
      paragraphsOf(previous).flatMap((passage) => sentencesIn(passage).map(({ text }) => [text, passage] as const)),
    );
    const sentences = paragraphsOf(document).flatMap((passage) =>
      sentencesIn(passage).map((sentence) => ({ passage, ...sentence })),
    );
    if (sentences.length === 0 || old.size === 0) return { state: "notApplicable", why: "没有写有金额的句子" };
    const findings = sentences.flatMap(({ passage, text, start }) => {
      const same = old.get(text);
      return same && isAboutYear(text, year) ? [findingOf(passage, start, start + text.length, same, year)] : [];
    });
    return { state: "judged", held: sentences.length - findings.length, findings };
  },
};
