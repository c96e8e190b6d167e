import { expect, test } from "vitest";
import { completeConcept, conceptWords } from "./index.ts";

test("a concept in words leaves totals out", () => {
  const concept = completeConcept({
    kind: "change",
    measure: "expenditure",
    year: "2024",
    stage: "approved",
    fund: "generalPublicBudget",
    functionCode: "2013101",
    nature: "basic",
  });
  expect(conceptWords(concept)).toBe("2024年 一般公共预算 支出 2013101行政运行 基本支出 增减额");
});

test("economic accounts by their list, stages other than the budget, projects by name", () => {
  const concept = { measure: "expenditure", year: "2023", stage: "final", economicCode: "d:30201", project: "值班" };
  expect(conceptWords(concept)).toBe("2023年 决算 支出 30201办公费 值班");
  expect(conceptWords({ measure: "expenditure", economicCode: "g:501" })).toMatch(/501/);
});
