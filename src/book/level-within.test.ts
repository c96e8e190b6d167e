import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import type { Book } from "./book.ts";
import { emptyBook } from "./book.ts";
import { levelWithin } from "./level-within.ts";

const book: Book = {
  ...emptyBook({ name: "区委办公室" }, 2024),
  facts: [
    { view: "basicExpenditureByEconomicUse", concept: { economicCode: "d:30101" }, amount: fen(400) },
    { view: "expenditureByFunction", concept: { functionCode: "2013101", nature: "basic" }, amount: fen(400) },
  ],
};
const BASIC = { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" };

describe("a part of a divided whole", () => {
  it("is what the book says of it", () => {
    expect(levelWithin(book, { ...BASIC, economicCode: "d:301" }, ["economicCode"])).toBe(400);
  });

  it("is nought when the whole is divided and the part is not there", () => {
    expect(levelWithin(book, { ...BASIC, economicCode: "d:303" }, ["economicCode"])).toBe(0);
  });

  it("is not known when nobody divided the whole that way", () => {
    expect(levelWithin(book, { measure: "expenditure", project: "A" }, ["project"])).toBeNull();
    expect(levelWithin(book, { measure: "income", fund: "otherIncome" }, ["fund"])).toBeNull();
  });

  it("is not known when it may be part of a coarser part", () => {
    expect(levelWithin(book, { ...BASIC, economicCode: "d:30102" }, ["economicCode"])).toBe(0);
    expect(levelWithin(book, { measure: "expenditure", nature: "personnel" }, ["nature"])).toBeNull();
  });

  it("is nought where the whole is nought", () => {
    const carried = { ...BASIC, age: "carriedForward", economicCode: "d:301" };
    const current = {
      ...book,
      facts: book.facts.map((fact) => ({ ...fact, concept: { ...fact.concept, age: "current" } })),
    };
    expect(levelWithin(current, carried, ["age", "economicCode"])).toBe(0);
    expect(levelWithin(book, carried, ["age", "economicCode"])).toBeNull();
  });

  it("is not known in a dimension that is not named", () => {
    expect(levelWithin(book, { ...BASIC, economicCode: "d:303" }, ["functionCode"])).toBeNull();
  });
});
