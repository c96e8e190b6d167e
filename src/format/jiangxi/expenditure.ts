import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Sentence } from "../sentence.ts";
import { BY_FUNCTION, BY_NATURE, BY_USE } from "./breakdowns.ts";
import { COMPARED_WITH_RATE, WITH_REASON } from "./wording.ts";

const APPROPRIATION: Concept = { fund: "fiscalAppropriation" };

function paid(sentence: Sentence, concept: Concept): Sentence {
  return { ...sentence, concept: { ...sentence.concept, ...concept } };
}

/** "{year}年{body}…{amount}，比上年预算…，主要原因是…。" */
export function total(label: string, concept: Concept): Sentence {
  return {
    concept: { measure: "expenditure", ...concept },
    pieces: [
      { slot: "year" },
      "年",
      { slot: "body" },
      label,
      { slot: "amount" },
      COMPARED_WITH_RATE,
      WITH_REASON,
      "。",
    ],
  };
}

/** （二）支出预算情况 */
export const expenditureSituation: SectionDeclaration = {
  id: "expenditureArrangement",
  number: 2,
  title: "支出预算情况",
  content: [
    { type: "paragraph", sentences: [total("支出预算总额", {})] },
    { type: "paragraph", sentences: [BY_NATURE] },
    { type: "paragraph", sentences: [BY_FUNCTION] },
    { type: "paragraph", sentences: [BY_USE] },
  ],
};

/** （三）财政拨款支出情况 */
export const appropriationSituation: SectionDeclaration = {
  id: "fiscalAppropriationArrangement",
  number: 3,
  title: "财政拨款支出情况",
  content: [
    { type: "paragraph", sentences: [total("财政拨款支出预算总额", APPROPRIATION)] },
    { type: "paragraph", sentences: [paid(BY_FUNCTION, APPROPRIATION)] },
    { type: "paragraph", sentences: [paid(BY_NATURE, APPROPRIATION)] },
  ],
};
