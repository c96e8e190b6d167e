import type { Concept } from "../../concept/index.ts";

/** What a column header or a phrase says about year and stage (2023年执行数, 上年预算数, 决算数). */
export function periodOf(text: string, budgetYear: number | null): Concept {
  const stated = /(20\d\d)年/.exec(text)?.[1];
  const previous =
    /上年(?!结转|结余|末)|上一年|去年/.test(text) && budgetYear !== null ? String(budgetYear - 1) : undefined;
  const beforePrevious = /前年/.test(text) && budgetYear !== null ? String(budgetYear - 2) : undefined;
  const year = stated ?? previous ?? beforePrevious;
  const stage = /决算/.test(text)
    ? "final"
    : /执行数|执行情况|预计执行|完成数/.test(text)
      ? "executed"
      : /调整后?的?预算|预算调整|调整数|全年预算/.test(text)
        ? "adjusted"
        : /预算数|年初预算/.test(text)
          ? "approved"
          : undefined;
  return { ...(year === undefined ? {} : { year }), ...(stage === undefined ? {} : { stage }) };
}

const OF_A_FUND = /(?:一般公共|政府性基金|国有资本经营)预算/g;
const PLANNED = /预算(?:数|安排)?(?:为|是|共|合计)?$/;

/**
 * Whether words of final accounts name a plan without saying which: 预算数 may be the budget of the beginning of the year
 * or the one adjusted during it.
 */
export function isSomePlan(text: string): boolean {
  const words = text.replaceAll(OF_A_FUND, "");
  return PLANNED.test(words) && !/年初|调整|全年|决算/.test(words);
}

/** Whether a header names a difference between two years (增减额) or a percentage (增减率), not a level. */
export function isComparison(text: string): boolean {
  return /增减|增加额|变动|比上年|较上年|增长|±|\+-|差额/.test(text);
}
