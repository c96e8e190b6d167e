import type { Money } from "./money.ts";
import { percent } from "./money.ts";
import { ECONOMICS, FUNCTIONS } from "./names.ts";
import { both, type Column, type Filter, type Scene, under } from "./scene.ts";

/** 一般公共服务支出 12.30 万元、社会保障和就业支出 …: the classes that are used, with their amounts. */
export function classList(scene: Scene, money: Money, filter: Filter, between = "、", column: Column = "now"): string {
  return scene
    .codes("functionCode", filter, [3])
    .map((code) => `${FUNCTIONS[code]}${money.text(scene.sum(both(filter, under("functionCode", code)), column))}`)
    .join(between);
}

/** 一般公共服务支出 12.30 万元，占 45.60%；…: the classes with amounts and shares of their sum. */
export function classShares(
  scene: Scene,
  money: Money,
  filter: Filter,
  options: {
    readonly between?: string;
    readonly share?: string;
    readonly bracket?: string;
    readonly column?: Column;
  } = {},
): string {
  const { between = "；", share = "，占", bracket = "", column = "now" } = options;
  const all = scene.sum(filter, column);
  return scene
    .codes("functionCode", filter, [3])
    .map((code) => {
      const amount = scene.sum(both(filter, under("functionCode", code)), column);
      const name = bracket === "" ? FUNCTIONS[code] : FUNCTIONS[code]?.replace(/支出$/, bracket);
      return `${name}${money.text(amount)}${share}${percent(amount, all)}`;
    })
    .join(between);
}

/** 基本工资、津贴补贴…: the names of the economic accounts in use. */
export function economicNames(scene: Scene, filter: Filter): string {
  return scene
    .codes("economicCode", filter, [5])
    .filter((code) => code.length === 5)
    .map((code) => ECONOMICS[code])
    .join("、");
}
