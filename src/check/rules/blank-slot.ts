import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { blankCodes } from "../forms/codes.ts";
import { gridAt } from "../forms/grids.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";
import { SLOTS } from "../wording/slots.ts";
import { hitsOf, slipFinding, wordingOutcome } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "blank-slot",
  title: "模板的空格都已填写",
  category: "hygiene",
  severity: "warning",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

const LABEL =
  /^(单位名称|部门名称|项目名称|填报单位|预算单位|项目单位|长期(?:绩效)?目标|年度(?:绩效)?目标)\d?[:：](?:[（(]盖章[）)])?$/;
const DOTS = /^[.．·…]{3,}$/;

function hint(passage: Passage, message: string, key: string): Finding {
  return {
    rule: meta.id,
    severity: "info",
    message,
    suspects: passage.places(),
    evidence: [],
    basis: meta.basis,
    key,
  };
}

/** Whether anything follows a label: words in its own line, or a filled cell to its right. */
function hasValue(document: Understanding, passage: Passage): boolean {
  const grid = passage.row < 0 ? undefined : gridAt(document, passage.block);
  if (!grid) return !LABEL.test(passage.text);
  for (let column = passage.column + 1; column < grid.columnCount; column += 1) {
    const text = grid.text(passage.row, column);
    if (text !== "" && text !== passage.source.text.trim()) return true;
  }
  return false;
}

/** Labels without a value where the same label has one elsewhere in the document. */
function emptyLabels(document: Understanding, passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) => {
    const label = LABEL.exec(passage.text)?.[1];
    if (label === undefined || hasValue(document, passage)) return [];
    const filled = passages.some(
      (other) => other !== passage && other.text.startsWith(label) && hasValue(document, other),
    );
    return filled ? [hint(passage, `“${passage.text}”后面没有填写`, label)] : [];
  });
}

/** Slots of the template are filled in; lines for signature and seal are meant to be blank and not looked at. */
export const blankSlot: Rule = {
  meta,
  check: (document) => {
    const passages = passagesOf(document.disclosure);
    return wordingOutcome(document, [
      ...SLOTS.flatMap((slot) => hitsOf(document, slot).map((hit) => slipFinding(meta, slot, hit))),
      ...emptyLabels(document, passages),
      ...blankCodes(document, passages).map((slot) => hint(slot, "项目代码没有填写，项目支出表里有", "项目代码")),
      ...passages
        .filter(({ text, kind }) => kind !== "contents" && DOTS.test(text))
        .map((passage) => hint(passage, "只有省略号，没有内容", "省略号")),
    ]);
  },
};
