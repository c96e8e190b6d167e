import { describe, expect, it } from "vitest";
import { plain } from "../plain.ts";
import { sentencesOf, tokensOf } from "./tokens.ts";

const types = (text: string) =>
  tokensOf(plain(text))
    .filter(({ type }) => type !== "stop")
    .map(({ type, text: words }) => `${type}:${words}`);

describe("the tokens of a sentence", () => {
  it("takes a statement of change apart", () => {
    expect(types("收支总预算 877.92 万元，比 2023 年预算减少 171.02 万元，下降 20%，主要原因是压减支出。")).toEqual([
      "amount:877.92万元",
      "comparison:比2023年预算",
      "direction:减少",
      "amount:171.02万元",
      "direction:下降",
      "percent:20%",
      "reason:主要原因是",
      "direction:压减",
    ]);
  });

  it.each([
    ["与上年预算持平", "unchanged"],
    ["增加（减少）0万元", "unresolved"],
    ["增减少24.05万元", "unresolved"],
    ["上升3%", "increase"],
    ["压减10万元", "decrease"],
  ])("%s is %s", (text, direction) => {
    expect(tokensOf(plain(text)).find(({ type }) => type === "direction")).toMatchObject({ direction });
  });

  it("does not take a rate per person for an amount", () => {
    expect(types("定额标准为968元/人/月")).toEqual([]);
  });

  it.each([
    ["比上年预算增加", "比上年预算", ""],
    ["较2025年年初预算数减少", "较2025年年初预算数", ""],
    ["比2025年财政拨款“三公”经费年初预算减少", "比2025年财政拨款三公经费年初预算", "财政拨款三公经费年初预算"],
    ["与2023年预算相比", "与2023年预算相比", ""],
  ])("%s measures against another year", (text, words, subject) => {
    expect(tokensOf(plain(text))[0]).toMatchObject({ type: "comparison", text: words, subject });
  });

  it("takes 基本持平 neither for equal nor for a change", () => {
    expect(types("与上年基本持平")).toEqual([]);
  });

  it("keeps the brackets that hold amounts, not those of a name, and does not end a sentence inside them", () => {
    expect(types("因公出国（境）费2万元")).toEqual(["amount:2万元"]);
    const bracketed = tokensOf(plain("车辆费210万元（购置96万元。运行114万元。）比上年减少95万元。"));
    expect(bracketed.filter(({ type }) => type === "bracket")).toHaveLength(2);
    expect(sentencesOf(bracketed)).toHaveLength(1);
  });

  it("ends a sentence at a full stop only", () => {
    expect(sentencesOf(tokensOf(plain("收入300万元；支出300万元。结转0万元。")))).toHaveLength(2);
  });
});
