import { refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { CompletionClaim } from "../model.ts";
import type { Level } from "./levels.ts";
import type { ParagraphText } from "./paragraph-text.ts";
import type { AmountToken, PercentToken } from "./tokens.ts";

const PLANNED = /预算(?:数|安排)?(?:为|是|共|合计)?$/;
const SPENT = /决算|支出|执行|完成/;

/** Whether an amount's words name a plan (年初预算为 20 万元), not what became of it. */
export function isPlanned({ phrase }: Level): boolean {
  return PLANNED.test(phrase) && !/决算|执行|完成/.test(phrase);
}

function isSpent(level: Level): boolean {
  return SPENT.test(level.phrase) && !isPlanned(level);
}

/** 年初预算, with no word of what it is a plan for: it is one for what stands before it. */
const BARE_PLAN = /^(?:(?:本年|当年|年度|全年|年初|调整后?的?)*)预算(?:数|安排)?(?:为|是)?$/;

interface Stated {
  readonly spent: Level;
  readonly budget: Figure;
  readonly from: number;
}

/** The two amounts before a percentage, the plan first, or behind what was spent where it names nothing else. */
function statedBefore(levels: readonly Level[], last: Level): Stated | null {
  const before = levels.at(-2);
  if (levels.at(-1) !== last || !before) return null;
  if (isSpent(last) && isPlanned(before)) return { spent: last, budget: before.figure, from: before.start };
  if (!isSpent(before) || !BARE_PLAN.test(last.phrase)) return null;
  return { spent: before, budget: last.figure, from: before.start };
}

function claimOf({ spent, budget, from }: Stated, text: ParagraphText, token: PercentToken): CompletionClaim | null {
  const rate = text.percent(token, refine(spent.figure.concept, { kind: "rate", base: undefined }), "完成");
  if (!rate) return null;
  return {
    type: "completion",
    subject: spent.subject.words,
    final: spent.figure,
    budget,
    rate,
    block: text.block,
    places: text.places(from, token.end),
  };
}

/**
 * The statement that what was spent is so many per cent of what was planned, where both stand before the percentage.
 * Null where the words do not tell the two apart.
 */
export function completionOf(
  text: ParagraphText,
  levels: readonly Level[],
  last: Level,
  token: PercentToken,
): CompletionClaim | null {
  const stated = statedBefore(levels, last);
  return stated && claimOf(stated, text, token);
}

/** The same where the plan stands inside the words: 支出决算 8 万元，完成年初预算 10 万元的 80%. */
export function completionOfPlan(
  text: ParagraphText,
  spent: Level,
  budget: Figure,
  token: PercentToken,
): CompletionClaim | null {
  return isSpent(spent) ? claimOf({ spent, budget, from: spent.start }, text, token) : null;
}

/** The plan that the words 完成年初预算 name before its amount. */
export function planBehind(text: ParagraphText, spent: Level, token: AmountToken): Figure | null {
  return text.amount(token, refine(spent.figure.concept, { stage: undefined }), "预算");
}
