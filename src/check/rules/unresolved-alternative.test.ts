import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { unresolvedAlternative } from "./unresolved-alternative.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), unresolvedAlternative).map(({ suspects }) => suspects[0]?.quote);

describe("unresolved-alternative", () => {
  it.each([
    ["接待费0万元，比上年增（减）0万元。", "增（减）"],
    ["接待费0万元，比上年增(减) 0 万元。", "增(减)"],
    ["其他收入0万元，较上年预算安排增加（减少）0万元。", "增加（减少）"],
    ["商品和服务支出145万元，较上年增减少24万元。", "增减少"],
    ["收入300万元，比上年增加/减少XX万元。", "增加/减少"],
    ["收入300万元，比上年增长（下降）5%。", "增长（下降）"],
    ["收入300万元，比上年持平（增加、减少）5万元。", "持平（增加、减少）"],
  ])("%s leaves the direction open", (text, alternative) => {
    expect(words(text)).toEqual([alternative]);
  });

  it.each([
    "接待费2万元，比上年减少1万元。",
    "说明收支增减变化情况。",
    "预算调整率控制在增（减）幅度以内。",
    "项目\t增（减）额\n接待费\t-1.00",
    "预算调整增加或减少500万元以上的，报县政府批准。",
  ])("%s says all there is to say", (text) => {
    expect(words(text)).toEqual([]);
  });
});
