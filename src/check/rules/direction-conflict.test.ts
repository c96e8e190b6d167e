import { describe, expect, it } from "vitest";
import { directionConflict } from "./direction-conflict.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), directionConflict).map(({ suspects }) => suspects[0]?.quote);

describe("direction-conflict", () => {
  it.each([
    "比上年增加20万元，下降7.15%",
    "比上年减少 20.5 万元，同比增长 6.25%",
    "比上年减少20万元（增幅6.25%",
    "较上年上升20元，降幅为6.25%",
  ])("%s goes both ways", (text) => {
    expect(words(`支出300万元，${text}。`)).toHaveLength(1);
  });

  it("leaves it to the rule on rates to name the word, where the amounts tell which one is wrong", () => {
    expect(words("支出300万元，比上年增加20万元，下降6.25%。")).toEqual([]);
  });

  it.each([
    "比上年减少20万元，下降6.25%",
    "比上年增加0万元，下降0%",
    "会议费减少2万元，培训费增长5%",
    "减少2万元，主要原因是人员增加5%",
    "会议费增加5万元，减少10%的差旅安排",
  ])("%s does not", (text) => {
    expect(words(`支出300万元，${text}。`)).toEqual([]);
  });
});
