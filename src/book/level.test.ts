import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import { type Book, emptyBook, type Unit } from "./book.ts";
import type { Fact } from "./fact.ts";
import { levelOf } from "./level.ts";
import type { View } from "./view.ts";

const GPB = { fund: "generalPublicBudget", age: "current" };

function fact(view: View, amount: number, concept: Concept): Fact {
  return { view, concept, amount: fen(amount) };
}

function bookOf(facts: readonly Fact[], units: readonly Unit[] = []): Book {
  return { ...emptyBook({ name: "区委办公室" }, 2024), units, facts };
}

describe("what a book says of a concept", () => {
  const book = bookOf([
    fact("expenditureByFunction", 400, { functionCode: "2013101", nature: "personnel", ...GPB }),
    fact("expenditureByFunction", 70, { functionCode: "2013101", nature: "running", ...GPB }),
    fact("expenditureByFunction", 140, { functionCode: "2013102", nature: "project", ...GPB }),
    fact("expenditureByFunction", 36, { functionCode: "2080501", nature: "personnel", ...GPB }),
    fact("basicExpenditureByEconomicUse", 436, { economicCode: "d:30101", nature: "personnel", age: "current" }),
    fact("basicExpenditureByEconomicUse", 70, { economicCode: "d:30201", nature: "running", age: "current" }),
    fact("threePublicExpenses", 0, { item: "officialHospitality", ...GPB }),
    fact("threePublicExpenses", 10, { item: "officialVehicleOperation", ...GPB }),
    fact("income", 640, GPB),
    fact("income", 6, { fund: "generalPublicBudget", age: "carriedForward" }),
  ]);

  it.each<[string, Concept, number | null]>([
    ["a total over everything", { measure: "expenditure" }, 646],
    ["a class (类) of the functional list", { measure: "expenditure", functionCode: "201" }, 610],
    ["a class in one nature", { measure: "expenditure", functionCode: "201", nature: "basic" }, 470],
    ["a class of economic use", { measure: "expenditure", economicCode: "d:302", ...GPB, nature: "basic" }, 70],
    [
      "fiscal appropriation, which the general budget is part of",
      { measure: "expenditure", fund: "fiscalAppropriation" },
      646,
    ],
    ["a fund that no fact has", { measure: "expenditure", fund: "governmentFund" }, null],
    ["a class that no fact has", { measure: "expenditure", functionCode: "205" }, null],
    ["a stated zero", { measure: "threePublicExpenses", item: "officialHospitality" }, 0],
    ["vehicles with only their operation stated", { measure: "threePublicExpenses", item: "officialVehicles" }, 10],
    ["income of the year without what is carried forward", { measure: "income", age: "current" }, 640],
    ["income in total with it", { measure: "incomeTotal" }, 646],
    ["expenditure in total, nothing left at the end of the year", { measure: "expenditureTotal" }, 646],
    ["a year that the book does not speak of", { measure: "expenditure", year: "2023" }, null],
  ])("%s", (_, concept, expected) => {
    expect(levelOf(book, concept)).toBe(expected);
  });

  it("makes up no joint figure of function and economic use", () => {
    expect(levelOf(book, { measure: "expenditure", functionCode: "2013101", economicCode: "d:30101" })).toBeNull();
    expect(
      levelOf(book, { measure: "expenditure", functionCode: "201", economicCode: "d:301", nature: "basic" }),
    ).toBeNull();
  });

  it("does not take the economic view, which covers basic expenditure of one budget, for all expenditure", () => {
    const economicOnly = bookOf(book.facts.filter(({ view }) => view === "basicExpenditureByEconomicUse"));
    expect(levelOf(economicOnly, { measure: "expenditure" })).toBeNull();
    expect(levelOf(economicOnly, { measure: "expenditure", nature: "basic" })).toBeNull();
    expect(levelOf(economicOnly, { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" })).toBe(506);
  });

  it("says nothing below the grain of its facts", () => {
    const coarse = bookOf([
      fact("expenditureByFunction", 91, { functionCode: "208", nature: "basic", ...GPB }),
      fact("expenditureByFunction", 9, { functionCode: "2210201", nature: "personnel", ...GPB }),
    ]);
    expect(levelOf(coarse, { measure: "expenditure", functionCode: "208" })).toBe(91);
    expect(levelOf(coarse, { measure: "expenditure", functionCode: "20805" })).toBeNull();
    expect(levelOf(coarse, { measure: "expenditure", nature: "basic" })).toBe(100);
    expect(levelOf(coarse, { measure: "expenditure", nature: "personnel" })).toBeNull();
  });

  it("finds a project's money without being told that it is project expenditure", () => {
    const projects = bookOf([
      fact("projects", 27, { project: "A", ...GPB }),
      fact("projects", 35, { project: "B", ...GPB }),
    ]);
    expect(levelOf(projects, { measure: "expenditure", project: "B" })).toBe(35);
    expect(levelOf(projects, { measure: "expenditure" })).toBeNull();
    expect(levelOf(projects, { measure: "expenditure", nature: "project" })).toBe(62);
  });

  it("does not count money whose fund is open as money of a fund", () => {
    const open = bookOf([fact("expenditureByFunction", 5, { functionCode: "2013101", nature: "running" })]);
    expect(levelOf(open, { measure: "expenditure" })).toBe(5);
    expect(levelOf(open, { measure: "expenditure", fund: "generalPublicBudget" })).toBeNull();
  });

  it("refuses a value that does not exist", () => {
    expect(() => levelOf(book, { measure: "expenditure", nature: "luxury" })).toThrow(RangeError);
  });
});

describe("years, stages and scopes in one book", () => {
  const at = { functionCode: "2013101", nature: "personnel", ...GPB };
  const units: Unit[] = [
    { name: "区委办公室本级", scope: "headquarters" },
    { name: "区接待中心", scope: "unit" },
  ];
  const book = bookOf(
    [
      fact("expenditureByFunction", 100, { ...at, entity: "区委办公室本级" }),
      fact("expenditureByFunction", 30, { ...at, entity: "区接待中心" }),
      fact("expenditureByFunction", 90, { ...at, entity: "区委办公室本级", year: "2023" }),
      fact("expenditureByFunction", 20, { ...at, entity: "区接待中心", year: "2023" }),
      fact("expenditureByFunction", 95, { ...at, entity: "区委办公室本级", year: "2023", stage: "adjusted" }),
      fact("expenditureByFunction", 88, { ...at, entity: "区委办公室本级", year: "2023", stage: "final" }),
      fact("expenditureByFunction", 40, { ...at, entity: "区委办公室本级", stage: "executed" }),
      fact("income", 131, { fund: "generalPublicBudget", age: "current" }),
      fact("income", 101, { fund: "generalPublicBudget", age: "current", entity: "区委办公室本级" }),
    ],
    units,
  );

  it.each<[string, Concept, number | null]>([
    ["the department is the sum of its units", {}, 130],
    ["the department proper", { entity: "区委办公室本级" }, 100],
    ["a subordinate unit", { entity: "区接待中心" }, 30],
    ["last year's budget", { year: "2023" }, 110],
    [
      "last year's adjusted budget of the department proper",
      { year: "2023", stage: "adjusted", entity: "区委办公室本级" },
      95,
    ],
    [
      "last year's final figure of the department proper",
      { year: "2023", stage: "final", entity: "区委办公室本级" },
      88,
    ],
    ["what is executed so far", { stage: "executed", entity: "区委办公室本级" }, 40],
    ["a department of which one unit has not reported", { year: "2023", stage: "final" }, null],
    ["a scope in which the unit does not speak", { entity: "区接待中心", scope: "consolidated" }, null],
  ])("%s", (_, where, expected) => {
    expect(levelOf(book, { measure: "expenditure", ...where })).toBe(expected);
  });

  it("takes what is stated for the department before what its units add up to", () => {
    expect(levelOf(book, { measure: "income" })).toBe(131);
    expect(levelOf(book, { measure: "income", entity: "区委办公室本级" })).toBe(101);
  });
});

describe("operating funds of government bodies (机关运行经费)", () => {
  const headquarters: Unit = { name: "局本级", scope: "headquarters", unitKind: "administrative" };
  const institution: Unit = { name: "信息中心", scope: "unit", unitKind: "institution" };
  const running = (entity: string, amount: number): Fact =>
    fact("expenditureByFunction", amount, { entity, functionCode: "2013101", nature: "running", ...GPB });
  const asked = { measure: "governmentOperatingFunds" };

  it("are the running expenses of the administrative units alone", () => {
    const book = bookOf([running("局本级", 70), running("信息中心", 30)], [headquarters, institution]);
    expect(levelOf(book, asked)).toBe(70);
    expect(levelOf(book, { ...asked, entity: "信息中心" })).toBeNull();
  });

  it("are what the approval states, where it does", () => {
    const book = bookOf([running("局本级", 70), fact("governmentOperatingFunds", 65, {})], [headquarters]);
    expect(levelOf(book, asked)).toBe(65);
  });

  it("are not known while those of one unit are not", () => {
    const book = bookOf([running("信息中心", 30)], [headquarters, institution]);
    expect(levelOf(book, asked)).toBeNull();
  });
});
