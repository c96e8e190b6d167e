import { describe, expect, test } from "vitest";
import {
  ALL,
  type Comparison,
  type Concept,
  compareConcepts,
  completeConcept,
  conflictingDimensions,
  openDimensions,
  printConcept,
  refine,
} from "./index.ts";

/** Total expenditure of one office for 2024, as approved. */
const budget = completeConcept({
  kind: "level",
  measure: "expenditure",
  year: "2024",
  stage: "approved",
  entity: "区委办公室",
  scope: "unit",
});

const others: [what: string, changes: Concept][] = [
  ["last year's budget", { year: "2023" }],
  ["the adjusted budget", { stage: "adjusted" }],
  ["the executed figure", { stage: "executed" }],
  ["the final account", { stage: "final" }],
  ["last year's executed figure", { year: "2023", stage: "executed" }],
  ["the department proper (本级)", { scope: "headquarters" }],
  ["the department with its units (汇总)", { scope: "consolidated" }],
  ["another office", { entity: "区政府办公室" }],
  ["one fund", { fund: "generalPublicBudget" }],
  ["fiscal appropriations", { fund: "fiscalAppropriation" }],
  ["money carried forward", { age: "carriedForward" }],
  ["money of this year", { age: "current" }],
  ["transfers from above", { origin: "higherLevelTransfer" }],
  ["basic expenditure", { nature: "basic" }],
  ["total expenditure with what is left (支出总计)", { measure: "expenditureTotal" }],
  ["income", { measure: "income" }],
  ["one class", { functionCode: "201" }],
  ["one item of that class", { functionCode: "2013101" }],
  ["one economic class of the department list", { economicCode: "d:301" }],
  ["one of the government list", { economicCode: "g:501" }],
  ["one project", { project: "档案整理" }],
  ["the change against last year's budget", { kind: "change", base: "initialBudget" }],
  ["the rate against last year's budget", { kind: "rate", base: "initialBudget" }],
  ["the rate against last year's executed figure", { kind: "rate", base: "executed" }],
];

describe("figures that must not collide with the approved budget, nor with each other", () => {
  test.each(others)("%s", (_, changes) => {
    const other = refine(budget, changes);
    expect(compareConcepts(budget, other)).toBe("different");
    expect(conflictingDimensions(budget, other)).toEqual(expect.arrayContaining(Object.keys(changes)));
  });

  test("all are pairwise different and have identities of their own", () => {
    const all = [budget, ...others.map(([, changes]) => refine(budget, changes))];
    expect(new Set(all.map(printConcept)).size).toBe(all.length);
    for (const [index, left] of all.entries())
      for (const right of all.slice(index + 1)) expect(compareConcepts(left, right)).toBe("different");
  });
});

describe("the same thing", () => {
  test("needs every dimension known and equal", () => {
    expect(compareConcepts(budget, { ...budget })).toBe("same");
  });

  test.each<[string, Concept, Concept, Comparison]>([
    ["one side leaves the stage open", refine(budget, { stage: undefined }), budget, "undetermined"],
    [
      "both leave the scope open",
      refine(budget, { scope: undefined }),
      refine(budget, { scope: undefined }),
      "undetermined",
    ],
    ["nothing is known", {}, {}, "undetermined"],
    ["open, but another year", refine(budget, { stage: undefined }), refine(budget, { year: "2023" }), "different"],
    ["unknown fund against all funds", refine(budget, { fund: undefined }), budget, "undetermined"],
    [
      "one fund against all funds",
      refine(budget, { fund: "governmentFund" }),
      refine(budget, { fund: ALL }),
      "different",
    ],
  ])("%s", (_, left, right, expected) => {
    expect(compareConcepts(left, right)).toBe(expected);
    expect(compareConcepts(right, left)).toBe(expected);
  });

  test("open dimensions are named", () => {
    expect(openDimensions(refine(budget, { stage: undefined }), refine(budget, { scope: undefined }))).toEqual([
      "stage",
      "scope",
    ]);
    expect(conflictingDimensions(refine(budget, { stage: undefined }), budget)).toEqual([]);
  });
});
