import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import type { Fact } from "./fact.ts";
import { levelOf } from "./level.ts";
import { membersOf } from "./members.ts";

const GPB = { fund: "generalPublicBudget", age: "current" };

function bookOf(fund: string): Book {
  const facts: Fact[] = [
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012601", economicCode: "d:301", nature: "personnel", ...GPB },
      amount: fen(60),
    },
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012601", nature: "running", fund, age: "current" },
      amount: fen(40),
    },
    {
      view: "basicExpenditureByEconomicUse",
      concept: { economicCode: "d:30101", nature: "personnel", ...GPB },
      amount: fen(60),
    },
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012604", nature: "project", fund, age: "current" },
      amount: fen(7),
    },
  ];
  return { ...emptyBook({ name: "县档案馆" }, 2025), facts };
}

const personnel = { measure: "expenditure", nature: "personnel" };

describe("a question that is wider than a view", () => {
  it("is answered where the book has nothing outside of the view", () => {
    expect(levelOf(bookOf("specialFiscalAccount"), { ...personnel, economicCode: "d:30101" })).toBe(60);
  });

  it("is not answered where it has", () => {
    const basic = { measure: "expenditure", nature: "basic", economicCode: "d:30101" };
    expect(levelOf(bookOf("generalPublicBudget"), basic)).toBe(60);
    expect(levelOf(bookOf("specialFiscalAccount"), basic)).toBeNull();
    expect(levelOf(bookOf("generalPublicBudget"), { measure: "expenditure", economicCode: "d:30101" })).toBeNull();
  });

  it("finds the members that lie deep enough, in whatever view they are", () => {
    const asked = { ...personnel, ...GPB };
    expect(membersOf(bookOf("generalPublicBudget"), asked, "economicCode", [1, 2])).toEqual(["d:301", "d:30101"]);
  });
});
