import { describe, expect, it } from "vitest";
import { readLabel, readPhraseEnd } from "./label.ts";

describe("labels", () => {
  it.each([
    ["基本支出", { measure: "expenditure", nature: "basic" }],
    ["一般公共预算基本支出", { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" }],
    ["本年一般公共预算基本支出", { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" }],
    ["财政拨款(补助)", { fund: "fiscalAppropriation" }],
    ["国有资本经营预算拨款收入", { measure: "income", fund: "stateCapital" }],
    ["上年结转结余", { age: "carriedForward" }],
    ["本年收入合计", { measure: "income", age: "current" }],
    ["收入总计", { measure: "income", age: "*" }],
    ["公务用车购置及运行费", { measure: "threePublicExpenses", item: "officialVehicles" }],
    ["政府采购预算支出合计", { measure: "governmentProcurement" }],
    ["事业单位经营收入", { measure: "income", fund: "institutionBusiness" }],
  ])("%s", (label, concept) => {
    expect(readLabel(label)).toMatchObject({ concept, rest: "" });
  });

  it("says what it does not understand", () => {
    expect(readLabel("一般公共预算上级专项").rest).toBe("上级专项");
  });

  it("states both sides for 收支总预算", () => {
    expect(readLabel("财政拨款收支总预算")).toMatchObject({
      bothSides: true,
      concept: { fund: "fiscalAppropriation" },
    });
  });

  it("reads the end of a phrase and leaves the name of the body out", () => {
    const phrase = "2024年青石县档案馆收入预算";
    const reading = readPhraseEnd(phrase);
    expect(reading.concept).toEqual({ measure: "income" });
    expect(phrase.slice(reading.start)).toBe("收入预算");
  });

  it("understands nothing of words that are no budget terms", () => {
    expect(readPhraseEnd("实物征集")).toMatchObject({ concept: {}, bothSides: false });
  });
});
