import { describe, expect, it } from "vitest";
import { fen, percentOf } from "../amount/index.ts";
import { ALL, type Concept } from "../concept/index.ts";
import { type Book, emptyBook } from "./book.ts";
import { changeOf, priorOf, rateOf, shareBase, shareOf } from "./change.ts";

const TOTAL = { functionCode: ALL, economicCode: ALL, nature: ALL, fund: ALL, age: ALL };

function bookWith(comparatives: readonly (Concept & { readonly amount: number })[]): Book {
  return {
    ...emptyBook({ name: "区委办公室" }, 2024),
    facts: [
      {
        view: "expenditureByFunction",
        concept: { functionCode: "2013101", nature: "basic" },
        amount: fen(737_60_00_00),
      },
      {
        view: "expenditureByFunction",
        concept: { functionCode: "2013102", nature: "project" },
        amount: fen(140_32_00_00),
      },
      ...comparatives.map(({ amount, ...concept }) => ({
        view: "comparatives" as const,
        concept,
        amount: fen(amount),
      })),
    ],
  };
}

describe("last year's figures", () => {
  const expenditure = { measure: "expenditure" };
  const book = bookWith([
    { measure: "expenditure", year: "2023", ...TOTAL, amount: 1048_94_00_00 },
    { measure: "expenditure", year: "2023", stage: "executed", ...TOTAL, amount: 990_00_00_00 },
    { measure: "expenditure", year: "2023", ...TOTAL, nature: "project", amount: 185_00_00_00 },
    { measure: "expenditure", year: "2022", ...TOTAL, amount: 1129_61_00_00 },
  ]);

  it("gives change and rate from fen, against the budget as first approved", () => {
    expect(changeOf(book, expenditure, "initialBudget")).toBe(-171_02_00_00);
    expect(rateOf(book, expenditure, "initialBudget")).toEqual(percentOf(fen(-171_02_00_00), fen(1048_94_00_00)));
  });

  it.each([
    ["initialBudget", 1048_94_00_00],
    ["executed", 990_00_00_00],
    ["final", null],
    ["restated", null],
  ])("takes the figure of the stage that the base %s names", (base, expected) => {
    expect(priorOf(book, expenditure, base)).toBe(expected);
  });

  it("keeps a part apart from the total", () => {
    expect(changeOf(book, { ...expenditure, nature: "project" }, "initialBudget")).toBe(-44_68_00_00);
    expect(changeOf(book, { ...expenditure, nature: "basic" }, "initialBudget")).toBeNull();
  });

  it("never compares with a figure of which it is open whether it is a total", () => {
    const open = bookWith([{ measure: "expenditure", year: "2023", fund: ALL, amount: 1048_94_00_00 }]);
    expect(changeOf(open, expenditure, "initialBudget")).toBeNull();
  });

  it("has no rate against nothing", () => {
    const zero = bookWith([{ measure: "expenditure", year: "2023", ...TOTAL, amount: 0 }]);
    expect(changeOf(zero, expenditure, "initialBudget")).toBe(877_92_00_00);
    expect(rateOf(zero, expenditure, "initialBudget")).toBeNull();
  });

  it("gives the share of a whole, and names what the whole is", () => {
    const part = { ...expenditure, nature: "basic" };
    expect(shareOf(book, part, expenditure)).toEqual(percentOf(fen(737_60_00_00), fen(877_92_00_00)));
    expect(shareBase(part, { ...part, nature: ALL })).toBe("nature=*");
  });
});
