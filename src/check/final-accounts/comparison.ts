import { type Decimal, type PrintedAmount, parseAmountWithUnit, parsePercent } from "../../amount/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { type Hit, hitsOf } from "../wording/wording-rule.ts";

/** What a final account says of two amounts: above or below, moved by so much, or the same. */
export type Saying =
  | { readonly type: "order"; readonly order: "more" | "less" | "equal" }
  | {
      readonly type: "moved";
      readonly decrease: boolean;
      readonly change: PrintedAmount | null;
      /** In percent of the plan. */
      readonly rate: Decimal | null;
    }
  | { readonly type: "same" };

/** A plan, what was spent, and what is said of the two in the same sentence or the next. */
export interface Comparison {
  /** Positions of the words that compare. */
  readonly hit: Hit;
  readonly budget: PrintedAmount;
  readonly final: PrintedAmount;
  readonly saying: Saying;
}

const AMOUNT = "\\d[\\d,]*(?:\\.\\d+)?(?:万元|亿元|元)";
const PLAN = "(?:年初|全年|调整后?)?(?:支出)?预算(?:数|安排)?";
const ACCOUNT = "(?:支出)?(?:决算|执行)(?:支出)?数?";
const PAIR = `${PLAN}(?:为|是)?(?<budget>${AMOUNT})，(?:全年|本年)?${ACCOUNT}(?:为|是)?(?<final>${AMOUNT})(?:，完成[^。；]{0,30})?[。，；]`;

const ORDER = {
  pattern: new RegExp(
    `${PAIR}(?<wrong>${ACCOUNT}(?:基本)?(?<relation>大于|小于|等于|高于|低于|多于|少于)${PLAN})`,
    "dg",
  ),
  literals: ["大于", "小于", "等于", "高于", "低于", "多于", "少于"],
};

const MORE_OR_LESS = "(?<direction>增加|减少|增长|下降)(?:了)?";
const BY = `(?<change>${AMOUNT})(?:，(?:增长|下降|降低|增幅|降幅)(?:了|为)?(?<rate>\\d+(?:\\.\\d+)?[%％]))?`;

const MOVED = {
  pattern: new RegExp(`${PAIR}(?<wrong>(?:${ACCOUNT})?[较比]${PLAN}${MORE_OR_LESS}(?:${BY})?)`, "dg"),
  literals: ["较", "比"],
};

/** 支出决算 8 万元，较年初预算 10 万元减少 2 万元，下降 20%. */
const MOVED_FROM = {
  pattern: new RegExp(
    `${ACCOUNT}(?:为|是)?(?<final>${AMOUNT})，(?<wrong>[较比]${PLAN}(?:为|的)?(?<budget>${AMOUNT})${MORE_OR_LESS}${BY})`,
    "dg",
  ),
  literals: ["较", "比"],
};

const SAME = {
  pattern: new RegExp(`${PAIR}(?<wrong>${ACCOUNT}[与和同]${PLAN}(?:持平|一致|相同|相等))`, "dg"),
  literals: ["持平", "一致", "相同", "相等"],
};

function orderOf(relation: string): "more" | "less" | "equal" {
  if (/[大高多]/.test(relation)) return "more";
  return /[小低少]/.test(relation) ? "less" : "equal";
}

function comparison(hit: Hit, saying: Saying): Comparison[] {
  const { budget: planned = "", final: spent = "" } = hit.groups;
  const [budget, final] = [parseAmountWithUnit(planned), parseAmountWithUnit(spent)];
  return budget && final ? [{ hit, budget, final, saying }] : [];
}

function movedBy({ groups }: Hit): Saying {
  const { direction = "", change = "", rate = "" } = groups;
  const decrease = /减|降/.test(direction);
  return { type: "moved", decrease, change: parseAmountWithUnit(change), rate: parsePercent(rate) };
}

/** Every comparison of an account with its plan that stands behind both amounts, in the order of its kinds. */
export function comparisonsIn(document: Understanding): Comparison[] {
  return [
    ...hitsOf(document, ORDER).flatMap((hit) =>
      comparison(hit, { type: "order", order: orderOf(hit.groups["relation"] ?? "") }),
    ),
    ...[...hitsOf(document, MOVED), ...hitsOf(document, MOVED_FROM)].flatMap((hit) => comparison(hit, movedBy(hit))),
    ...hitsOf(document, SAME).flatMap((hit) => comparison(hit, { type: "same" })),
  ];
}
