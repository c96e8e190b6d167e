import { describe, expect, it } from "vitest";
import { fen, type PrintedAmount } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import { changeOf, shareOf } from "./change.ts";
import { approvedLevelOf, printedOf } from "./printed.ts";

const GPB = { fund: "generalPublicBudget", age: "current" };
const printed = (amount: number): PrintedAmount => ({ fen: fen(amount), unit: "tenThousandYuan", decimals: 2 });

/** Three accounts whose rounded amounts fall short of the approved total by 0.01万元. */
const book: Book = {
  ...emptyBook({ name: "县档案馆" }, 2025),
  facts: [
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012601", nature: "basic", ...GPB },
      amount: fen(330_000),
    },
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012604", nature: "project", ...GPB },
      amount: fen(330_000),
    },
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2080505", nature: "basic", ...GPB },
      amount: fen(330_000),
    },
    {
      view: "comparatives",
      concept: {
        measure: "expenditure",
        year: "2024",
        functionCode: "*",
        economicCode: "*",
        nature: "*",
        fund: "*",
        age: "*",
      },
      amount: fen(500_000),
    },
  ],
  printedCells: [{ concept: { measure: "expenditure" }, printed: printed(1_000_000) }],
};

describe("an approved total", () => {
  it("is that of every concept that the same facts add up to", () => {
    for (const concept of [{}, { fund: "fiscalAppropriation" }, GPB, { measure: "expenditureTotal" }]) {
      expect(printedOf(book, { measure: "expenditure", ...concept })?.fen).toBe(1_000_000);
    }
  });

  it("is not that of a part, nor of a single fact", () => {
    expect(printedOf(book, { measure: "expenditure", nature: "basic" })).toBeNull();
    expect(printedOf(book, { measure: "expenditure", functionCode: "208" })).toBeNull();
    expect(approvedLevelOf(book, { measure: "expenditure", nature: "basic" })).toBe(660_000);
  });

  it("is what changes and shares are reckoned from", () => {
    expect(changeOf(book, { measure: "expenditure" }, "initialBudget")).toBe(500_000);
    const share = shareOf(book, { measure: "expenditure", functionCode: "208" }, { measure: "expenditure" });
    expect(share && Number(share.n) / Number(share.d)).toBeCloseTo(33, 10);
  });
});
