import type { Concept } from "../../concept/index.ts";

/** What a state asset is called where its value is stated. Narrower names stand first. */
const ASSETS: readonly (readonly [RegExp, string])[] = [
  [/其他资产/, "otherAssets"],
  [/执法执勤用车/, "lawEnforcement"],
  [/特种(?:专业)?(?:技术)?用车/, "specialTechnical"],
  [/(?:一般公务|机要通信|应急保障)用车/, "generalUse"],
  [/其他(?:用车|车辆)/, "otherUse"],
  [/房屋/, "buildings"],
  [/车辆/, "motorVehicles"],
  [/办公家具/, "furniture"],
];

/** 房屋0平方米，价值 (not 单位价值50万元以上, a threshold): the last name of an asset before its value, in the same part of the sentence. */
const VALUE = /(?:^|[；。：:;])([^；。：:;]*?)(?:，)?(?:账面)?(?<!单位)(?:价值|原值)(?:为|共|共计)?$/;

/**
 * What an amount states that is the value of a state asset (国有资产占用情况): by the words before it; null where they name
 * no asset.
 */
export function assetValued(before: string): Concept | null {
  const words = VALUE.exec(before)?.[1];
  if (words === undefined) return null;
  const item = ASSETS.find(([name]) => name.test(words))?.[1];
  return item === undefined ? null : { measure: "stateAssets", item };
}
