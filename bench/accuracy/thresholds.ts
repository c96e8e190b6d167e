import type { LayoutResult } from "./layouts.ts";
import type { JudgedCount } from "./problem-section.ts";
import type { Score } from "./score.ts";

const ARITHMETIC: readonly string[] = ["arithmetic", "cross-ref", "pattern"];

/** The least that the checker must reach; shares in per cent. */
export const LEAST = { recall: 95, semanticRecall: 60, precision: 95, right: 95 } as const;
/** The most that is allowed. */
export const MOST = { traps: 0, falseEach: 0.3, falseOnLayouts: 0 } as const;

function recallOf({ recall }: Score, ways: readonly string[]): number {
  const rows = recall.filter(({ detect }) => ways.includes(detect));
  const [found, wanted] = [
    rows.reduce((sum, row) => sum + row.found, 0),
    rows.reduce((sum, row) => sum + row.wanted, 0),
  ];
  return wanted === 0 ? 100 : (100 * found) / wanted;
}

/** What of the thresholds is missed, in words; empty when all are met. */
export function missedThresholds(score: Score, judged: JudgedCount, layouts: readonly LayoutResult[]): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  const falseOnLayouts = layouts.reduce((sum, { falsePositives }) => sum + falsePositives, 0);
  const checks: readonly (readonly [boolean, string])[] = [
    [
      recallOf(score, ARITHMETIC) >= LEAST.recall,
      `recall by arithmetic, cross-reference and pattern below ${LEAST.recall} %`,
    ],
    [recallOf(score, ["semantic"]) >= LEAST.semanticRecall, `semantic recall below ${LEAST.semanticRecall} %`],
    [share(score.right, score.reported) >= LEAST.precision, `precision below ${LEAST.precision} %`],
    [score.trapped <= MOST.traps, "traps were reported"],
    [share(judged.right, judged.reported) >= LEAST.right, `less than ${LEAST.right} % right on the PDFs`],
    [judged.falseEach <= MOST.falseEach, `more than ${MOST.falseEach} false for each PDF`],
    [falseOnLayouts <= MOST.falseOnLayouts, "errors or warnings on made-up documents without a defect"],
  ];
  return checks.filter(([met]) => !met).map(([, missed]) => missed);
}
