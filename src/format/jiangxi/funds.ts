import type { ContentItem, SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BY_NATURE } from "./breakdowns.ts";
import { total } from "./expenditure.ts";
import type { Variant } from "./variant.ts";

interface Fund {
  readonly fund: string;
  readonly name: string;
}

function unused({ unusedFundAmount }: Variant, { fund, name }: Fund): readonly Piece[] {
  if (!unusedFundAmount) return ["本", { slot: "bodyKind" }, `没有使用${name}预算拨款安排的支出。`];
  return [
    { slot: "year" },
    "年",
    { slot: "body" },
    `${name}支出预算`,
    { slot: "amount", concept: { fund }, orZero: true },
    `，没有使用${name}预算拨款安排的支出。`,
  ];
}

/** Pieces said of one fund. */
function of({ fund }: Fund, pieces: readonly Piece[]): Piece {
  return { each: "fund", members: [fund], separator: "", pieces };
}

function content(variant: Variant, fund: Fund): readonly ContentItem[] {
  const concept = { fund: fund.fund };
  const without = unused(variant, fund);
  const amount: Piece = {
    by: "presence",
    concept,
    present: [of(fund, total(`${fund.name}支出预算`, {}).pieces)],
    zero: without,
    absent: without,
  };
  const breakdown: Piece = { by: "presence", concept, present: [of(fund, BY_NATURE.pieces)] };
  return [amount, breakdown].map((piece) => ({
    type: "paragraph",
    sentences: [{ concept: { measure: "expenditure" }, pieces: [piece] }],
  }));
}

/** （四）政府性基金情况 */
export function governmentFundSituation(variant: Variant): SectionDeclaration {
  return {
    id: "governmentFundArrangement",
    number: 4,
    title: "政府性基金情况",
    content: content(variant, { fund: "governmentFund", name: "政府性基金" }),
  };
}

/** （五）国有资本经营情况 */
export function stateCapitalSituation(variant: Variant): SectionDeclaration {
  return {
    id: "stateCapitalArrangement",
    number: 5,
    title: "国有资本经营情况",
    content: content(variant, { fund: "stateCapital", name: "国有资本经营" }),
  };
}
