import { describe, expect, it } from "vitest";
import { priorOf } from "../change.ts";
import { countOf } from "../count.ts";
import { parseBookText } from "../file/parse.ts";
import { printBook } from "../file/print.ts";
import { levelOf } from "../level.ts";
import { approvedLevelOf, printedOf } from "../printed.ts";
import { reconcile } from "../reconcile.ts";
import { rolledBook } from "../roll.ts";
import { validateBook } from "../validate.ts";
import { consolidate, memberBook } from "./consolidate.ts";
import { contributionsTo } from "./contributions.ts";
import { OFFICE, OFFICE_NAME, STATION, STATION_NAME, subsidy, waterSet } from "./sets.testing.ts";
import { openComparatives, tracedLines } from "./trace.ts";

const EXPENDITURE = { measure: "expenditure" };
const project = (code: string, name: string, more: object = {}) => ({ code, name, ...more });
const spent = (code: string, amount: string) => ({ view: "projects", project: code, nature: "project", amount });

describe("a department's book", () => {
  const book = consolidate(waterSet({ eliminations: [subsidy()] }));

  it("is the sum of its units less what they pay each other, in every view", () => {
    expect(levelOf(book, { measure: "incomeTotal" })).toBe(180_000_000);
    expect(levelOf(book, EXPENDITURE)).toBe(180_000_000);
    expect(levelOf(book, { ...EXPENDITURE, functionCode: "2130399" })).toBe(0);
    expect(levelOf(book, { ...EXPENDITURE, nature: "project" })).toBe(30_000_000);
    expect(levelOf(book, { ...EXPENDITURE, entity: STATION_NAME })).toBe(80_000_000);
    expect(reconcile(book)).toEqual([]);
  });

  it("has spent of the office's money what the station spent of the office's subsidy", () => {
    expect(levelOf(book, { measure: "income", fund: "superiorSubsidy" })).toBe(0);
    expect(levelOf(book, { ...EXPENDITURE, fund: "superiorSubsidy" })).toBe(0);
    expect(levelOf(book, { ...EXPENDITURE, fund: "otherIncome" })).toBe(30_000_000);
    expect(levelOf(book, { ...EXPENDITURE, project: "A", fund: "otherIncome" })).toBe(30_000_000);
  });

  it("says of each figure which units it comes from", () => {
    expect(contributionsTo(book, { measure: "incomeTotal" })).toEqual([
      { entity: OFFICE_NAME, amount: 130_000_000 },
      { entity: STATION_NAME, amount: 80_000_000 },
      { entity: "内部往来抵销", amount: -30_000_000 },
    ]);
    const lines = tracedLines(book).filter(({ concept }) => concept.nature === "subsidyToAffiliated");
    expect(lines.map(({ amount, contributions }) => [amount, contributions.length])).toEqual([[0, 2]]);
  });

  it("is compared with less its eliminations when the next year begins", () => {
    const next = rolledBook(book);
    expect(validateBook(next)).toEqual([]);
    expect(priorOf(next, EXPENDITURE, "initialBudget")).toBe(180_000_000);
    expect(priorOf(next, { ...EXPENDITURE, fund: "otherIncome" }, "initialBudget")).toBe(30_000_000);
    expect(parseBookText(printBook(next))).toEqual(next);
  });

  it("is printed and read again as it is", () => {
    expect(parseBookText(printBook(book))).toEqual(book);
  });
});

describe("what units have alike is told apart", () => {
  const office = {
    ...OFFICE,
    facts: [spent("A", "5万元"), spent("B", "6万元")],
    projects: [project("A", "巡查"), project("B", "宣传")],
  };
  const station = {
    ...STATION,
    facts: [spent("A", "7万元"), spent("C", "8万元")],
    projects: [project("A", "监测"), project("C", "宣传")],
  };

  it("projects by the unit's code or name, and the money follows", () => {
    const book = consolidate(waterSet({}, office, station));
    expect(book.projects.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "601001-A 巡查",
      `B 宣传（${OFFICE_NAME}）`,
      "601002-A 监测",
      `C 宣传（${STATION_NAME}）`,
    ]);
    expect(levelOf(book, { ...EXPENDITURE, nature: "project", project: "601002-A" })).toBe(7_000_000);
    expect(book.projects.map(({ implementer }) => implementer)).toEqual([
      OFFICE_NAME,
      OFFICE_NAME,
      STATION_NAME,
      STATION_NAME,
    ]);
  });

  it("but a withheld project does not give itself away by its namesake", () => {
    const secret = { ...office, projects: [project("A", "巡查"), project("B", "宣传", { withheld: true })] };
    const book = consolidate(waterSet({}, secret, station));
    expect(book.projects.map(({ name }) => name)).toEqual(["巡查", "宣传", "监测", "宣传"]);
  });

  it("slots in a unit's prose keep asking for the unit's figure", () => {
    const told = {
      ...STATION,
      projects: [project("A", "水质监测", { summary: "占{{concept/v1?measure=income}}的一部分" })],
    };
    const summary = consolidate(waterSet({}, OFFICE, told)).projects[0]?.summary ?? "";
    expect(decodeURIComponent(summary)).toContain(`entity=${STATION_NAME}`);
  });

  it("purchases name the unit that buys", () => {
    const item = {
      kind: "goods",
      name: "台式计算机",
      purpose: "宣传",
      quantity: 1,
      measureWord: "台",
      amount: "1万元",
    };
    const book = consolidate(waterSet({}, { ...office, procurementItems: [item] }, station));
    expect(book.procurementItems).toMatchObject([{ unit: OFFICE_NAME, purpose: `宣传（${OFFICE_NAME}）` }]);
  });
});

describe("what is not an amount of this year", () => {
  const counted = (unit: object, count: number) => ({
    ...unit,
    counts: [{ measure: "vehicles", item: "otherUse", count }],
  });

  it("counts are added up; one that the department states itself stands", () => {
    const [office, station] = [counted(OFFICE, 3), counted(STATION, 2)];
    expect(countOf(consolidate(waterSet({}, office, station)), { measure: "vehicles" })).toBe(5);
    const own = { counts: [{ measure: "vehicles", item: "otherUse", count: 6 }] };
    expect(countOf(consolidate(waterSet(own, office, station)), { measure: "vehicles" })).toBe(6);
  });

  it("a printed total stays that of its unit", () => {
    const cell = { printedCells: [{ concept: { measure: "income" }, printed: "130.01万元" }] };
    const book = consolidate(waterSet({}, { ...OFFICE, ...cell }));
    expect(printedOf(book, { measure: "income" })).toBeNull();
    expect(approvedLevelOf(book, { measure: "income", entity: OFFICE_NAME })).toBe(130_010_000);
  });

  const lastYear = (fund: string, amount: string) => ({
    view: "comparatives",
    measure: "income",
    year: "2024",
    fund,
    age: "*",
    amount,
  });
  const withFacts = (unit: { readonly facts?: unknown }, ...more: object[]) => ({
    ...unit,
    facts: [...(unit.facts as object[]), ...more],
  });

  it("last year's figures are added up when every unit declares them", () => {
    const asked = { measure: "income", year: "2024", fund: "generalPublicBudget" };
    const office = withFacts(OFFICE, lastYear("generalPublicBudget", "90万元"));
    const station = withFacts(STATION, lastYear("generalPublicBudget", "45万元"));
    const book = consolidate(waterSet({}, office, station));
    expect(levelOf(book, asked)).toBe(135_000_000);
    expect(contributionsTo(book, asked).map(({ amount }) => amount)).toEqual([90_000_000, 45_000_000]);
    const silent = consolidate(waterSet({}, office));
    expect(levelOf(silent, asked)).toBeNull();
    expect(openComparatives(silent).map((open) => open.silent)).toEqual([[STATION_NAME]]);
    const declared = consolidate(waterSet({ facts: [lastYear("generalPublicBudget", "140万元")] }, office, station));
    expect(levelOf(declared, asked)).toBe(140_000_000);
  });

  it("but not where what units paid each other last year may be in them", () => {
    const [office, station] = [withFacts(OFFICE, lastYear("*", "90万元")), withFacts(STATION, lastYear("*", "45万元"))];
    const asked = { measure: "income", year: "2024" };
    expect(levelOf(consolidate(waterSet({}, office, station)), asked)).toBe(135_000_000);
    const book = consolidate(waterSet({ eliminations: [subsidy()] }, office, station));
    expect(levelOf(book, asked)).toBeNull();
    expect(openComparatives(book)).toMatchObject([{ silent: [] }]);
  });

  it("accounts that only one unit had last year are the department's whole", () => {
    const line = (functionCode: string, amount: string) => ({
      view: "comparatives",
      measure: "expenditure",
      year: "2024",
      functionCode,
      economicCode: "*",
      nature: "*",
      fund: "generalPublicBudget",
      age: "current",
      amount,
    });
    const office = withFacts(OFFICE, line("2130301", "90万元"));
    const station = withFacts(STATION, line("2130311", "40万元"));
    const asked = { measure: "expenditure", year: "2024", fund: "generalPublicBudget", age: "current" };
    const book = consolidate(waterSet({}, office, station));
    expect(levelOf(book, { ...asked, functionCode: "2130311" })).toBe(40_000_000);
    expect(levelOf(book, { ...asked, functionCode: "2130304" })).toBeNull();
  });
});

it("a unit's own document is composed in the department's region", () => {
  const set = waterSet();
  const [office] = set.units;
  const { region: _, ...body } = office?.book.body ?? { name: "" };
  expect(office && memberBook(set, { ...office.book, body }).body.region?.name).toBe("青石县");
});
