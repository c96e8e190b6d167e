import { describe, expect, it } from "vitest";
import { confusableWords } from "./confusable-words.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const slips = (text: string) =>
  findingsIn(line(text), confusableWords).map(({ suspects, severity, likeliest }) => [
    severity,
    suspects[0]?.quote,
    likeliest,
  ]);

describe("confusable-words", () => {
  it.each([
    ["会议费2万元，较2023年较少3万元。", "较少", "减少"],
    ["今年相应国家倡议，压缩会议。", "相应", "响应"],
    ["带动全县各项工资开展。", "工资", "工作"],
    ["部门价值50万元以上大型设备0台。", "部门价值", "单位价值"],
    ["财政拔款收入300万元。", "拔款", "拨款"],
    ["维修验收合格嘛", "嘛", "率"],
  ])("%s means something else", (text, wrong, right) => {
    expect(slips(text)).toEqual([["warning", wrong, right]]);
  });

  it.each([
    ["劝解越及上访。", "越及", "越级"],
    ["疏理历年问题清单。", "疏理", "梳理"],
    ["收集信息、反应动态。", "反应", "反映"],
    ["完成的数量、实效、质量。", "实效", "时效"],
    ["经费己纳入预算。", "己", "已"],
    ["因公出国（镜）费0万元。", "镜", "境"],
    ["减少3万元，主要原因编制时人数减少。", "主要原因", "主要原因是"],
  ])("%s is a slip of the pen", (text, wrong, right) => {
    expect(slips(text)).toEqual([["info", wrong, right]]);
  });

  it.each([
    "因公用经费较少，相应调整各项工资标准，按时发放各项工资。",
    "应急反应能力增强，快速反应机制健全。",
    "注重实效，自己完成整理；知己知彼。",
    "疏理行道树，疏导交通。",
    "喇嘛寺修缮经费2万元，各项工资落实到位。",
    "主要原因是人员减少；主要原因：人员减少。",
    "单位价值50万元以上设备0台。",
  ])("%s is written right", (text) => {
    expect(slips(text)).toEqual([]);
  });
});
