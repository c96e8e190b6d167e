import { describeAmount, type Fen, intervalOf, type PrintedAmount, printAmount, sumFen } from "../../amount/index.ts";
import { type Book, levelOf } from "../../book/index.ts";
import { baseUnit, magnitude, targetMoney, targetPrice } from "../../perform/index.ts";
import { type DesignIssue, INDICATORS } from "./issue.ts";
import type { PlacedIndicator, TargetSet } from "./target-set.ts";

/** Costs of one of many things, shares, income, and what others bear are no part of the project's money. */
const NOT_TOTAL = /人均|每|单位|单价|标准|平均|均价|率|比例|单[个次项件套台]|节约|减少|降低|收入/;
const OTHERS_COST = /社会|生态|环境/;

interface Cost {
  readonly placed: PlacedIndicator;
  readonly money: PrintedAmount;
}

function totalCosts({ annual }: TargetSet): Cost[] {
  return annual.flatMap((placed): Cost[] => {
    const { indicator, target, title } = placed;
    const { level1, level2 } = indicator;
    if (!/成本/.test(`${level1}${level2}`) || OTHERS_COST.test(level2) || NOT_TOTAL.test(title)) return [];
    const money = target && target.direction !== "higher" ? targetMoney(target) : null;
    return money ? [{ placed, money }] : [];
  });
}

const money = (amount: Fen) => `${printAmount(amount, { unit: "tenThousandYuan", decimals: 6, trimZeros: true })}万元`;

/** Whether a printed amount is more than an exact one, whatever its rounding. */
const exceeds = (printed: PrintedAmount, budget: Fen) => intervalOf(printed).lo > budget;

function againstBudget(set: TargetSet, budget: Fen): DesignIssue[] {
  const costs = totalCosts(set);
  const over = costs.filter((cost) => exceeds(cost.money, budget));
  if (over.length > 0) {
    return over.map((cost) => ({
      path: `${cost.placed.path}.target`,
      message: `${set.label}的“${cost.placed.title}”为 ${describeAmount(cost.money)}，超过项目预算 ${money(budget)}`,
      severity: "warning",
      basis: INDICATORS,
    }));
  }
  const parts = costs.filter((cost) => cost.money.fen !== budget);
  const sum = sumFen(parts.map((cost) => cost.money.fen));
  const holdsTotal = parts.some(({ money: { fen } }) => sum - fen >= fen && parts.length > 2);
  if (parts.length < 2 || sum <= budget || holdsTotal) return [];
  const spelled = parts.map((cost) => describeAmount(cost.money)).join(" + ");
  const message = `${set.label}的成本指标合计 ${spelled} = ${money(sum)}，超过项目预算 ${money(budget)}`;
  return [{ path: `${set.path}.indicators`, message, severity: "warning", basis: INDICATORS }];
}

/** The quantity that a price is to be multiplied by: the only one of the year in its unit. */
function quantityFor({ annual }: TargetSet, per: string): PlacedIndicator | null {
  const counted = annual.filter(
    ({ target, indicator }) => /数量/.test(indicator.level2) && target?.value && baseUnit(target.unit).unit === per,
  );
  return counted.length === 1 ? (counted[0] ?? null) : null;
}

function timesQuantity(set: TargetSet, budget: Fen): DesignIssue[] {
  return set.annual.flatMap((placed): DesignIssue[] => {
    const price = placed.target && targetPrice(placed.target);
    const quantity = price && quantityFor(set, price.per);
    const count = quantity?.target && magnitude(quantity.target);
    if (!price || !quantity || !count || count.n <= 0n) return [];
    const low = BigInt(price.money.fen) * count.n;
    if (low <= BigInt(budget) * count.d) return [];
    const [each, many] = [placed.indicator.target, quantity.indicator.target];
    return [
      {
        path: `${placed.path}.target`,
        message: `${set.label}的“${placed.title}”${each} 乘以“${quantity.title}”${many}，超过项目预算 ${money(budget)}`,
        severity: "warning",
        basis: INDICATORS,
      },
    ];
  });
}

/** Costs of a project that do not go with its money: each, together, and price times quantity (财预〔2021〕101号). */
export function costIssues(set: TargetSet, book: Book): DesignIssue[] {
  const budget = set.project && levelOf(book, { measure: "expenditure", project: set.project.code });
  if (budget === null || budget <= 0) return [];
  return [...againstBudget(set, budget), ...timesQuantity(set, budget)];
}
