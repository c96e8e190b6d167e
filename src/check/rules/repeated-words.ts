import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { isPaged, type Passage, wordingsOf } from "../wording/passages.ts";
import { type Repetition, repetitionsIn } from "../wording/repetitions.ts";
import { wordingOutcome } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "repeated-words",
  title: "词句没有重复",
  category: "hygiene",
  severity: "info",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

/** Names end in these and the verb or the next name begins with them: 机关服务支出支出5万元, 信息中心中心机房. */
const MEETING =
  /^(?:支出|收入|采购|中心|单位|部门|学校|学院|医院|公司|协会|机关|办公室|委员会|工程|预算|拨款|公园|街道|社区)$/;
/** Chinese says things twice on purpose: 一个一个, 逐步逐步, 很多很多. */
const REDUPLICATION = /^(?:一.|很.|非常|逐.|层层|.一)$|^(.)\1+$/;
/** From so many characters on it is a clause pasted twice, and the reader stumbles over it. */
const CLAUSE = 6;
const PROSE = /^(?=.{12}).*[，。；：、,;]/s;

/** A repetition over a line's end is as likely made by putting the lines together as by the author. */
function isSlip(passage: Passage, { unit, start, end }: Repetition): boolean {
  if (MEETING.test(unit) || REDUPLICATION.test(unit)) return false;
  if (/\s/.test(passage.verbatim(start, end))) return false;
  return passage.places(start, end).length === 1;
}

function findingOf(passage: Passage, { unit, start, end }: Repetition, paged: boolean): Finding {
  return {
    rule: meta.id,
    severity: unit.length >= CLAUSE && !paged ? "warning" : "info",
    message: `词句重复：“${passage.text.slice(start, end)}”`,
    suspects: passage.places(start, end),
    evidence: [],
    likeliest: unit,
    basis: meta.basis,
    key: unit,
  };
}

/** The same words twice in a row; a whole clause twice is worse than a word. */
export const repeatedWords: Rule = {
  meta,
  check: (document) => {
    const paged = isPaged(document.disclosure);
    const findings = wordingsOf(document.disclosure).flatMap(({ text, passages }) =>
      PROSE.test(text)
        ? repetitionsIn(text).flatMap((repetition) =>
            passages
              .filter((passage) => isSlip(passage, repetition))
              .map((passage) => findingOf(passage, repetition, paged)),
          )
        : [],
    );
    return wordingOutcome(document, findings);
  },
};
