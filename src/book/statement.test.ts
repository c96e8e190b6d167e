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

describe("a department's view that every unit has facts in", () => {
  const units = [
    { name: "县档案馆本级", scope: "headquarters" as const },
    { name: "县方志中心", scope: "unit" as const },
  ];
  const of = (entity: string, view: Fact["view"], concept: object, amount: number): Fact => ({
    view,
    concept: { entity, ...GPB, ...concept },
    amount: fen(amount),
  });
  const office = [
    of("县档案馆本级", "expenditureByFunction", { functionCode: "2012601", nature: "personnel" }, 60),
    of("县档案馆本级", "basicExpenditureByEconomicUse", { economicCode: "d:30101", nature: "personnel" }, 60),
  ];
  const centre = (nature: string) => of("县方志中心", "expenditureByFunction", { functionCode: "2012604", nature }, 7);
  const wages = (...facts: Fact[]) =>
    levelOf(
      { ...emptyBook({ name: "县档案馆" }, 2025), units, facts },
      { ...personnel, ...GPB, economicCode: "d:30101" },
    );

  it("is whole where a unit has nothing of the kind, and open where it says nothing of what it has", () => {
    expect(wages(...office, centre("project"))).toBe(60);
    expect(wages(...office, centre("personnel"))).toBeNull();
    expect(wages(...office)).toBeNull();
  });
});
