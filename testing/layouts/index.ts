import type { PlainDocument } from "./document.ts";
import { anhui } from "./regions/anhui.ts";
import { centralBudget } from "./regions/central-budget.ts";
import { centralFinal } from "./regions/central-final.ts";
import { chongqingFinal } from "./regions/chongqing-final.ts";
import { fujianFinal } from "./regions/fujian-final.ts";
import { guangdong } from "./regions/guangdong.ts";
import { guangxi } from "./regions/guangxi.ts";
import { hebei } from "./regions/hebei.ts";
import { heilongjiang } from "./regions/heilongjiang.ts";
import { hunan } from "./regions/hunan.ts";
import { shaanxiFinal } from "./regions/shaanxi-final.ts";
import { shandong } from "./regions/shandong.ts";
import { sichuan } from "./regions/sichuan.ts";
import { tianjin } from "./regions/tianjin.ts";
import { yunnan } from "./regions/yunnan.ts";
import { zhejiang } from "./regions/zhejiang.ts";

export type { PlainDocument } from "./document.ts";
export { MISTAKES, type Mistake, withMistake } from "./plant.ts";
export { printAsHtml } from "./print-html.ts";
export { printAsText } from "./print-text.ts";

/** Makes up a document without a defect; the same for the same seed. */
export type Layout = (seed: number) => PlainDocument;

/** Made-up documents in the structures and idioms of many regions, by name of the region. */
export const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ["anhui", anhui],
  ["central-budget", centralBudget],
  ["central-final", centralFinal],
  ["chongqing-final", chongqingFinal],
  ["fujian-final", fujianFinal],
  ["guangdong", guangdong],
  ["guangxi", guangxi],
  ["hebei", hebei],
  ["heilongjiang", heilongjiang],
  ["hunan", hunan],
  ["shaanxi-final", shaanxiFinal],
  ["shandong", shandong],
  ["sichuan", sichuan],
  ["tianjin", tianjin],
  ["yunnan", yunnan],
  ["zhejiang", zhejiang],
]);
