import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFen, type Fen, fen, sumFen } from "../../amount/index.ts";
import {
  type Book,
  type BookSet,
  consolidate,
  contributionsTo,
  ELIMINATIONS,
  type Elimination,
  emptyBook,
  type Fact,
  levelOf,
  memberBook,
  reconcile,
  validateBook,
} from "../../book/index.ts";
import { check } from "../../check/index.ts";
import { compose } from "../../compose/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type Format, formatNamed } from "../../format/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";

const NAMES = ["青石县水务局（本级）", "青石县水质站", "青石县水库管理所", "青石县节水中心"];
const ACCOUNTS = ["2130301", "2130311", "2080505", "2101101", "2210201"];
const GPB = { fund: "generalPublicBudget", age: "current" };
const FOREIGN = { ...GPB, fund: "otherIncome" };
/** Hundreds of yuan, so that two decimals of 万元 print every amount exactly. */
const amount = fc.integer({ min: 1, max: 5_000_000 }).map((value) => fen(value * 10_000));

interface Line {
  readonly functionCode: string;
  readonly nature: "personnel" | "running" | "project";
  readonly amount: Fen;
}

const lines: fc.Arbitrary<readonly Line[]> = fc.uniqueArray(
  fc.record({
    functionCode: fc.constantFrom(...ACCOUNTS),
    nature: fc.constantFrom("personnel" as const, "running" as const, "project" as const),
    amount,
  }),
  { selector: ({ functionCode, nature }) => functionCode + nature, minLength: 1, maxLength: 8 },
);

function total(list: readonly Line[], nature?: string): Fen {
  return sumFen(list.filter((line) => nature === undefined || line.nature === nature).map((line) => line.amount));
}

/** The facts of a unit in all views, which agree with each other: what is spent is what came in. */
function factsOf(list: readonly Line[]): Fact[] {
  const uses: [string, "personnel" | "running"][] = [
    ["d:30101", "personnel"],
    ["d:30201", "running"],
  ];
  const items = [
    "officialOverseasTravel",
    "officialHospitality",
    "officialVehiclePurchase",
    "officialVehicleOperation",
  ];
  return [
    { view: "income", concept: GPB, amount: total(list) },
    ...list.map(
      ({ amount: value, ...concept }): Fact => ({
        view: "expenditureByFunction",
        concept: { ...concept, ...GPB },
        amount: value,
      }),
    ),
    ...uses.flatMap(([economicCode, nature]): Fact[] => {
      const value = total(list, nature);
      const concept = { economicCode, nature, ...GPB };
      return value === 0 ? [] : [{ view: "basicExpenditureByEconomicUse", concept, amount: value }];
    }),
    ...list
      .filter(({ nature }) => nature === "project")
      .map(
        ({ functionCode, amount: value }): Fact => ({
          view: "projects",
          concept: { project: functionCode, functionCode, nature: "project", ...GPB },
          amount: value,
        }),
      ),
    ...items.map((item): Fact => ({ view: "threePublicExpenses", concept: { item, ...GPB }, amount: fen(0) })),
  ];
}

function bookOf(name: string, list: readonly Line[], index: number): Book {
  const projects = list.filter(({ nature }) => nature === "project");
  return {
    ...emptyBook(
      {
        name,
        code: `60100${index + 1}`,
        unitKind: index === 0 ? "administrative" : "institution",
        ...(index === 0 && { scope: "headquarters" }),
      },
      2025,
    ),
    duties: ["保护水资源。"],
    facts: factsOf(list),
    projects: projects.map(({ functionCode }) => ({ code: functionCode, name: `项目${functionCode.slice(-3)}` })),
  };
}

function paying(book: Book, value: Fen): Book {
  const spent = { functionCode: "2130399", nature: "subsidyToAffiliated", ...FOREIGN };
  return {
    ...book,
    facts: [
      ...book.facts,
      { view: "income", concept: FOREIGN, amount: value },
      { view: "expenditureByFunction", concept: spent, amount: value },
    ],
  };
}

function receiving(book: Book, value: Fen): Book {
  const fund = { ...GPB, fund: "superiorSubsidy" };
  const spent = { functionCode: "2130399", nature: "project", ...fund };
  return {
    ...book,
    projects: [...book.projects, { code: "Z", name: "水量调度" }],
    facts: [
      ...book.facts,
      { view: "income", concept: fund, amount: value },
      { view: "expenditureByFunction", concept: spent, amount: value },
      { view: "projects", concept: { project: "Z", ...spent }, amount: value },
    ],
  };
}

interface Generated {
  readonly set: BookSet;
  /** What the office pays a unit. */
  readonly paid: Fen;
}

function setOf(lists: readonly (readonly Line[])[], paid: Fen | null): Generated {
  const plain = lists.map((list, index) => bookOf(NAMES[index] ?? "", list, index));
  const books =
    paid === null
      ? plain
      : plain.map((book, index) => {
          if (index === 0) return paying(book, paid);
          return index === 1 ? receiving(book, paid) : book;
        });
  const eliminations: Elimination[] =
    paid === null
      ? []
      : [
          {
            income: { entity: NAMES[1] ?? "", concept: { fund: "superiorSubsidy" }, amount: paid },
            expenditure: { entity: NAMES[0] ?? "", concept: { nature: "subsidyToAffiliated" }, amount: paid },
          },
        ];
  const body = { name: "青石县水务局", code: "601", unitKind: "administrative", region: { name: "青石县" } };
  const own = { ...emptyBook(body, 2025), duties: ["管理本县水务。"], eliminations };
  const units = books.map((book) => ({ file: book.body.name, book }));
  return {
    set: { file: "department.json", department: { members: units.map(({ file }) => file), own }, units },
    paid: paid ?? fen(0),
  };
}

const lists = fc.array(lines, { minLength: 2, maxLength: 4 });
const sets = fc.tuple(lists, fc.option(amount)).map(([some, paid]) => setOf(some, paid));

/** The lines of a unit that has a bit of everything, so that no section of its document is left out. */
function whole(list: readonly Line[]): readonly Line[] {
  const staff: Line = { functionCode: "2130304", nature: "personnel", amount: fen(12_340_000) };
  return [...list, staff, { ...staff, nature: "project" }];
}

const wholeSets = fc.tuple(lists, fc.option(amount)).map(([some, paid]) => setOf(some.map(whole), paid));

const EXPENDITURE = { measure: "expenditure" };
/** Concepts in which nothing is eliminated, and those that hold what the office pays the unit. */
const WITHOUT: readonly Concept[] = [
  { measure: "income", fund: "generalPublicBudget" },
  { ...EXPENDITURE, fund: "generalPublicBudget" },
  { ...EXPENDITURE, nature: "basic" },
  { ...EXPENDITURE, nature: "project" },
  ...ACCOUNTS.map((functionCode) => ({ ...EXPENDITURE, functionCode })),
  { ...EXPENDITURE, nature: "running", fund: "generalPublicBudget", economicCode: "d:302" },
];
const WITH: readonly Concept[] = [
  { measure: "income" },
  { measure: "incomeTotal" },
  EXPENDITURE,
  { measure: "expenditureTotal" },
  { ...EXPENDITURE, functionCode: "213" },
];

function sumOfUnits({ units }: BookSet, asked: Concept): Fen {
  return sumFen(units.map(({ book }) => levelOf(book, asked) ?? fen(0)));
}

describe("for any set of unit books", () => {
  it("every total of the department is the sum of its units less what they pay each other", () => {
    fc.assert(
      fc.property(sets, ({ set, paid }) => {
        const book = consolidate(set);
        expect([...validateBook(book), ...reconcile(book)]).toEqual([]);
        for (const asked of WITHOUT) expect(levelOf(book, asked) ?? 0).toBe(sumOfUnits(set, asked));
        for (const asked of WITH) expect(addFen(levelOf(book, asked) ?? fen(0), paid)).toBe(sumOfUnits(set, asked));
      }),
      { numRuns: 40 },
    );
  });

  it("each total is traced to its units, and to what was eliminated", () => {
    fc.assert(
      fc.property(sets, ({ set, paid }) => {
        const book = consolidate(set);
        for (const asked of [...WITHOUT, ...WITH]) {
          const parts = contributionsTo(book, asked);
          expect(sumFen(parts.map((part) => part.amount))).toBe(levelOf(book, asked) ?? 0);
          for (const { entity, amount: value } of parts) {
            const unit = set.units.find(({ book: { body } }) => body.name === entity)?.book;
            expect(value).toBe(entity === ELIMINATIONS ? -paid : unit && levelOf(unit, asked));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("the documents of department and units hold together", () => {
    const format = formatNamed("national") as Format;
    const composed = (book: Book): Understanding => understand({ ...compose(book, format), file: book.body.name });
    fc.assert(
      fc.property(wholeSets, ({ set }) => {
        const department = composed(consolidate(set));
        const units = set.units.map(({ book }) => composed(memberBook(set, book)));
        for (const unit of units) expect(check(unit).problems).toEqual([]);
        const { problems, ledger } = check(department, { sources: { units } });
        expect(problems).toEqual([]);
        const together = ledger.find(({ rule }) => rule === "department-equals-units");
        expect(together).toMatchObject({ state: "held" });
        expect(together?.relations).toBeGreaterThan(10);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
