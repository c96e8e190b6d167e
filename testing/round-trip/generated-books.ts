import fc from "fast-check";
import { fen } from "../../src/amount/index.ts";
import { type Book, emptyBook, type Fact, type View } from "../../src/book/index.ts";
import type { Concept } from "../../src/concept/index.ts";

const FUND: Concept = { fund: "generalPublicBudget", age: "current" };
const FUNCTIONS = ["2010301", "2010302", "2013101", "2050202", "2080501", "2080505", "2101101", "2210201"];
const PERSONNEL = ["30101", "30102", "30103", "30108", "30113"];
const RUNNING = ["30201", "30202", "30211", "30228"];
const PROJECTS = ["窗口服务经费", "档案整理经费", "会议系统维护经费", "便民热线经费"];
const BODIES = ["青石县档案馆", "云岭市林业局", "白鹭区政务服务管理局"];

/** All amounts here are hundreds of yuan, so that two decimals of 万元 print every one exactly. */
const amount = (most: number) => fc.integer({ min: 1, max: most });
const sum = (hundreds: readonly number[]) => hundreds.reduce((total, each) => total + each, 0);

function fact(view: View, concept: Concept, hundreds: number): Fact {
  return { view, concept, amount: fen(hundreds * 10_000) };
}

/** Shares a whole out among accounts by weights; the last takes what is left. */
function shared(whole: number, codes: readonly string[], weights: readonly number[]): [string, number][] {
  const all = sum(weights);
  let left = whole;
  return codes.map((code, at) => {
    const part = at + 1 === codes.length ? left : Math.floor((whole * (weights[at] ?? 1)) / all);
    left -= part;
    return [code, part];
  });
}

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });

const drawn = fc.record({
  body: fc.constantFrom(...BODIES),
  year: fc.integer({ min: 2022, max: 2026 }),
  functions: fc.uniqueArray(
    fc.record({ code: fc.constantFrom(...FUNCTIONS), personnel: amount(90_000), running: amount(20_000) }),
    { selector: ({ code }) => code, minLength: 2, maxLength: 6 },
  ),
  projects: fc.uniqueArray(fc.record({ name: fc.constantFrom(...PROJECTS), value: amount(30_000) }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 3,
  }),
  weights,
  threePublic: fc.tuple(amount(300), amount(300), amount(500)),
});

/**
 * Books of small made-up bodies that hold together: one fund, expenditure by function and nature, its basic part by economic
 * account, projects, income that covers it, 三公.
 */
export const generatedBooks: fc.Arbitrary<Book> = drawn.map((own): Book => {
  const { functions, projects } = own;
  const [first] = functions;
  const functionCode = first?.code ?? "2010301";
  const byFunction = functions.flatMap(({ code, personnel, running }) => [
    fact("expenditureByFunction", { functionCode: code, nature: "personnel", ...FUND }, personnel),
    fact("expenditureByFunction", { functionCode: code, nature: "running", ...FUND }, running),
  ]);
  const projectMoney = sum(projects.map(({ value }) => value));
  byFunction.push(fact("expenditureByFunction", { functionCode, nature: "project", ...FUND }, projectMoney));
  const economic = (nature: "personnel" | "running", codes: readonly string[]) =>
    shared(sum(functions.map((each) => each[nature])), codes, own.weights).map(([code, value]) =>
      fact("basicExpenditureByEconomicUse", { economicCode: `d:${code}`, nature, ...FUND }, value),
    );
  const code = (at: number) => `XM${String(at + 1).padStart(2, "0")}`;
  const listed = projects.map(({ value }, at) =>
    fact("projects", { functionCode, project: code(at), nature: "project", origin: "own", ...FUND }, value),
  );
  const threePublic = (["officialOverseasTravel", "officialHospitality", "officialVehicleOperation"] as const).map(
    (item, at) => fact("threePublicExpenses", { item, ...FUND }, own.threePublic[at] ?? 0),
  );
  threePublic.push(fact("threePublicExpenses", { item: "officialVehiclePurchase", ...FUND }, 0));
  const income = sum(functions.flatMap(({ personnel, running }) => [personnel, running])) + projectMoney;
  return {
    ...emptyBook({ name: own.body, unitKind: "administrative" }, own.year),
    units: [{ name: `${own.body}本级`, scope: "headquarters", unitKind: "administrative" }],
    facts: [
      fact("income", FUND, income),
      ...byFunction,
      ...economic("personnel", PERSONNEL),
      ...economic("running", RUNNING),
      ...listed,
      ...threePublic,
    ],
    projects: projects.map(({ name }, at) => ({ code: code(at), name })),
  };
});
