import { type PrintedAmount, parseAmount } from "../amount/index.ts";
import type { IndicatorValue } from "./indicator.ts";

const UNITS = { 万元: "tenThousandYuan", 元: "yuan", 亿元: "hundredMillionYuan" } as const;

/** The money that an indicator's target states, `≤4.91万元`; null for other units and for words. */
export function targetMoney(target: IndicatorValue): PrintedAmount | null {
  return moneyIn(target, target.unit);
}

/** A price for one of something (`≤300元/人`) with what it is the price of; null for other targets. */
export function targetPrice(target: IndicatorValue): { readonly money: PrintedAmount; readonly per: string } | null {
  const [, unit = "", per = ""] = /^(亿元|万元|元)\/(.+)$/.exec(target.unit) ?? [];
  const money = per === "" ? null : moneyIn(target, unit);
  return money && { money, per };
}

function moneyIn(target: IndicatorValue, printedUnit: string): PrintedAmount | null {
  const unit = Object.entries(UNITS).find(([name]) => name === printedUnit)?.[1];
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(target.text)?.[0];
  return unit && target.value && digits && target.operator !== "range" ? parseAmount(digits, unit) : null;
}
