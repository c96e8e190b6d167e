import { describe, expect, it } from "vitest";
import { amountWithoutUnit } from "./amount-without-unit.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const bare = (text: string) =>
  findingsIn(line(text), amountWithoutUnit).map(({ severity, likeliest }) => [severity, likeliest]);

describe("amount-without-unit", () => {
  it.each([
    ["基本支出200万元，占66.67；项目支出100万元。", "warning", "66.67%"],
    ["支出300万元，比上年减少20万元，下降6.25。", "warning", "6.25%"],
    ["支出300万元，比上年减少3.10。", "warning", "3.10万元"],
    ["年度预算安排：13万", "info", "13万元"],
    ["政府性基金支出预算为0。", "info", "0万元"],
  ])("%s lacks the unit", (text, severity, right) => {
    expect(bare(text)).toEqual([[severity, right]]);
  });

  it.each([
    "基本支出200万元，占66.67%。",
    "预算安排13万元，服务群众3万人次。",
    "若该项支出预算为0，则说明没有安排。",
    "项目资金用于服务人次13万。",
    "占地0.5亩，占用面积35.20平方米，权重占0.35。",
    "空气质量指数比上年减少3.10。",
  ])("%s needs none", (text) => {
    expect(bare(text)).toEqual([]);
  });
});
