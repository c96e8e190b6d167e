import { refine } from "../../concept/index.ts";
import type { CompletionClaim } from "../model.ts";
import type { Level } from "./levels.ts";
import type { ParagraphText } from "./paragraph-text.ts";
import type { PercentToken } from "./tokens.ts";

const PLANNED = /预算(?:数|安排)?(?:为|是|共|合计)?$/;
const SPENT = /决算|支出|执行|完成/;

/** Whether an amount's words name a plan (年初预算为 20 万元), not what became of it. */
export function isPlanned({ phrase }: Level): boolean {
  return PLANNED.test(phrase) && !/决算|执行|完成/.test(phrase);
}

function isSpent(level: Level): boolean {
  return SPENT.test(level.phrase) && !isPlanned(level);
}

/**
 * The statement that what was spent is so many per cent of what was planned, where both stand before the percentage, the
 * plan first. Null where the words do not tell the two apart.
 */
export function completionOf(
  text: ParagraphText,
  levels: readonly Level[],
  last: Level,
  token: PercentToken,
): CompletionClaim | null {
  const planned = levels.at(-2);
  if (levels.at(-1) !== last || !planned || !isSpent(last) || !isPlanned(planned)) return null;
  const rate = text.percent(token, refine(last.figure.concept, { kind: "rate", base: undefined }), "完成");
  if (!rate) return null;
  return {
    type: "completion",
    subject: last.subject.words,
    final: last.figure,
    budget: planned.figure,
    rate,
    block: text.block,
    places: text.places(planned.start, token.end),
  };
}
