import { describe, expect, it } from "vitest";
import { calculationBasis } from "./calculation-basis.ts";
import { budgetDocument } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const text = (sentence: string) => budgetDocument(sentence);

describe("calculation-basis", () => {
  it("multiplies persons by monthly and yearly rates", () => {
    const [finding] = findingsIn(
      text("聘用讲解员4人，工资2500元/人/月，保险标准600元/人/月，服装费800元/人/年，共计16万元。"),
      calculationBasis,
    );
    expect(finding?.likeliest).toBe("15.20万元");
    expect(finding?.arithmetic).toBe("4×（2500×12＋600×12＋800）元 = 15.20万元");
    expect(finding?.severity).toBe("info");
  });

  it("calls it an error where the total is no rounding up", () => {
    const [finding] = findingsIn(text("聘用讲解员4人，工资2500元/人/月，共计11万元。"), calculationBasis);
    expect(finding?.severity).toBe("error");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["共计11万元"]);
  });

  it.each([
    ["a number that is no rate", "聘用讲解员4人，工资2500元/人/月，按10个月计，共计11万元。"],
    ["two groups of persons", "讲解员4人、保安2人，工资2500元/人/月，共计18万元。"],
    ["no total", "聘用讲解员4人，工资2500元/人/月。"],
  ])("leaves a text with %s alone", (_, sentence) => {
    expect(outcomeOf(text(sentence), calculationBasis).state).toBe("notApplicable");
  });

  it("multiplies out products, in 元 and 万元", () => {
    expect(findingsIn(text("培训费：200元/人×50人=1万元；场租：0.3万元×4次=12000元。"), calculationBasis)).toEqual([]);
    const [finding] = findingsIn(text("培训费：200元/人×50人=1.2万元。"), calculationBasis);
    expect(finding?.likeliest).toBe("1.00万元");
  });

  it("does not multiply out a product inside brackets", () => {
    expect(outcomeOf(text("补助：（300元+50元×2人）×4次=2000元。"), calculationBasis).state).toBe("notApplicable");
  });
});
