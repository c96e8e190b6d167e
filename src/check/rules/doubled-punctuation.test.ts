import { describe, expect, it } from "vitest";
import { doubledPunctuation } from "./doubled-punctuation.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), doubledPunctuation).map(({ suspects }) => suspects[0]?.quote);

describe("doubled-punctuation", () => {
  it.each([
    ["支出300万元，下降5%。。其中：基本支出200万元。", "。。"],
    ["安排35万元，；用于维修。", "，；"],
    ["整改情况：：已经整改。", "：："],
    ["基本支出200万元；,项目支出100万元。", "；,"],
  ])("%s has one mark too many", (text, marks) => {
    expect(words(text)).toEqual([marks]);
  });

  it.each(["办公费、邮电费……等。", "出台《意见》，《办法》。", "共1,234.50万元；其中，“三公”经费2万元。"])(
    "%s is in order",
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});
