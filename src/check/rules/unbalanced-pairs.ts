import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type LoneMark, loneMarks } from "../wording/pairs.ts";
import { isPaged, type Passage, passagesOf } from "../wording/passages.ts";
import { wordingOutcome } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "unbalanced-pairs",
  title: "括号、引号、书名号成对",
  category: "hygiene",
  severity: "info",
  basis: "《标点符号用法》（GB/T 15834—2011）",
};

const AROUND = 8;
const MARKED = /[（()）《》“”]/;

/** Sentences only: labels and headings are cut by cells, and pages cut what stands in cells. */
function isProse({ kind, text }: Passage, paged: boolean): boolean {
  if (kind !== "paragraph" && (kind !== "cell" || paged)) return false;
  return MARKED.test(text) && /[，。；]/.test(text);
}

/** A quotation that runs over several paragraphs opens in one and closes in another. */
function continues(mark: LoneMark, next: Passage | undefined, previous: Passage | undefined): boolean {
  const other = mark.opens ? next : previous;
  return other !== undefined && loneMarks(other.text).some(({ opens }) => opens !== mark.opens);
}

function findingOf(passage: Passage, { mark, index, opens }: LoneMark): Finding {
  const text = passage.text.slice(Math.max(0, index - AROUND), index + AROUND);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `“${mark}”没有配对的${opens ? "后" : "前"}一半：…${text}…`,
    suspects: passage.places(Math.max(0, index - AROUND), index + 1),
    evidence: [],
    basis: meta.basis,
    key: text,
  };
}

/** Every bracket and quotation mark of a sentence has its other half. */
export const unbalancedPairs: Rule = {
  meta,
  check: (document) => {
    const paged = isPaged(document.disclosure);
    const prose = passagesOf(document.disclosure).filter((passage) => isProse(passage, paged));
    const findings = prose.flatMap((passage, index) => {
      const lone = loneMarks(passage.text);
      const [first] = lone;
      if (!first || lone.length > 2 || continues(first, prose[index + 1], prose[index - 1])) return [];
      return [findingOf(passage, first)];
    });
    return wordingOutcome(document, findings);
  },
};
