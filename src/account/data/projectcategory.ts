import type { AccountRow } from "../row.ts";

/** 项目类别。Written by scripts/account-data.ts; do not edit by hand. */
export const PROJECT_CATEGORY: readonly AccountRow[] = [
  ["1","人员类","H"],
  ["2","运转类","H"],
  ["21","公用经费","H"],
  ["22","其他运转类","H"],
  ["221","大型公用设施运行维护","H"],
  ["222","大型专用设备运行维护","H"],
  ["223","专业信息系统运行维护","H"],
  ["224","办公场所租赁","H"],
  ["3","特定目标类","H"],
  ["31","本级支出项目","H"],
  ["32","专项资金项目","H","",{aliases:["转移支付项目"]}],
  ["33","其他特定目标类项目","H"],
  ["313","一次性项目","H"],
];
