import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { unchangedWithChange } from "./unchanged-with-change.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、支出情况\n\n${text}`;
const found = (text: string) =>
  findingsIn(line(text), unchangedWithChange).map(({ severity, suspects }) => [severity, suspects[0]?.quote]);

describe("unchanged-with-change", () => {
  it.each([
    ["本年预算无变化。2024年预算15万元，较2023年减少4万元。", "预算无变化"],
    ["会议费5万元，比上年减少2万元，与上年持平。", "持平"],
    ["会议费5万元，与上年持平，比上年预算增加2万元。", "持平"],
  ])("%s contradicts itself", (text, words) => {
    expect(found(text)).toEqual([["error", words]]);
  });

  it.each([
    "会议费5万元，与上年预算持平，比上年执行数增加2万元。",
    "公务接待费与上年持平。公务用车运行费比上年减少3万元。",
    "公务用车运行费比上年减少3万元，公务接待费与上年持平。",
    "本年预算无变化。2024年预算15万元，较2023年减少0万元。",
  ])("%s does not", (text) => {
    expect(found(text).filter(([severity]) => severity === "error")).toEqual([]);
  });

  it("hints that a change of zero is no change", () => {
    expect(found("接待费1万元，比上年预算减少0.00万元，下降0.00%。")).toEqual([["info", "减少0.00万元，下降0.00%"]]);
    expect(found("接待费1万元，比上年预算减少0.50万元，下降33.33%。")).toEqual([]);
  });
});
