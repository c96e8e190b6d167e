import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook } from "../book.ts";
import { apply } from "./apply.ts";
import { type Operation, OperationError } from "./operation.ts";

const functionCode = fc.constantFrom("2013101", "2013102", "2080501");
const project = fc.constantFrom("A", "B", "C");
const name = fc.constantFrom("本级", "下属一", "下属二");
const at = fc.option(fc.nat(4), { nil: undefined }).map((value) => (value === undefined ? {} : { at: value }));
const text = fc.option(fc.constantFrom("压减", "增人", "持平"), { nil: null });
const measure = fc.constantFrom("income", "expenditure");
const printed = fc
  .nat(99)
  .map((value) => ({ fen: fen(value * 10_000), unit: "tenThousandYuan" as const, decimals: 2 }));

const fact = fc.oneof(
  fc.record({ functionCode, entity: name, amount: fc.nat(1000) }).map(({ amount, ...concept }) => ({
    view: "expenditureByFunction" as const,
    concept,
    amount: fen(amount),
  })),
  fc.record({ project, amount: fc.nat(1000) }).map(({ amount, ...concept }) => ({
    view: "projects" as const,
    concept,
    amount: fen(amount),
  })),
);

const single: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(fact, at).map(([one, where]): Operation => ({ type: "setFact", fact: one, ...where })),
  fact.map(({ view, concept }): Operation => ({ type: "removeFact", view, concept })),
  fc
    .tuple(fc.constantFrom("a", "b"), text, at)
    .map(([key, to, where]): Operation => ({ type: "setText", key, text: to, ...where })),
  fc
    .tuple(measure, text, at)
    .map(([of, to, where]): Operation => ({ type: "setReason", concept: { measure: of }, text: to, ...where })),
  fc
    .tuple(measure, fc.option(fc.nat(9), { nil: null }))
    .map(([of, count]): Operation => ({ type: "setCount", concept: { measure: of }, count })),
  fc
    .tuple(measure, fc.option(printed, { nil: null }))
    .map(([of, cell]): Operation => ({ type: "setPrintedCell", concept: { measure: of }, printed: cell })),
  fc
    .tuple(project, at)
    .map(([code, where]): Operation => ({ type: "addProject", project: { code, name: `项目${code}` }, ...where })),
  project.map((code): Operation => ({ type: "setProject", project: { code, name: "改名", purpose: "维护" } })),
  project.map((code): Operation => ({ type: "removeProject", code })),
  fc
    .tuple(name, at)
    .map(([unit, where]): Operation => ({ type: "addUnit", unit: { name: unit, scope: "unit" }, ...where })),
  name.map((unit): Operation => ({ type: "removeUnit", name: unit })),
  name.map((body): Operation => ({ type: "setBody", body: { name: body } })),
  fc
    .tuple(fc.constantFrom("duties" as const, "tasks" as const, "notPublished" as const), fc.array(name))
    .map(([field, value]): Operation => ({ type: "setField", field, value })),
  fc.option(name, { nil: null }).map(
    (goal): Operation => ({
      type: "setField",
      field: "performance",
      value: goal === null ? null : { goals: [{ term: "annual", text: goal }], indicators: [] },
    }),
  ),
);
const operation = fc.oneof(
  { weight: 9, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.array(single, { maxLength: 4 }).map((operations): Operation => ({ type: "batch", operations })),
  },
);

/** Applies what fits and leaves the rest; gives the book and the inverses, last first. */
function play(book: Book, operations: readonly Operation[]): { book: Book; undo: Operation[] } {
  const undo: Operation[] = [];
  let current = book;
  for (const one of operations) {
    try {
      const applied = apply(current, one);
      current = applied.book;
      undo.unshift(applied.inverse);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
    }
  }
  return { book: current, undo };
}

const START = emptyBook({ name: "区委办公室" }, 2024);
const operations = fc.array(operation, { maxLength: 40 });

describe("operations and their inverses", () => {
  it("an operation and its inverse leave the book as it was", () => {
    fc.assert(
      fc.property(operations, operation, (before, one) => {
        const { book } = play(START, before);
        const { book: after, undo } = play(book, [one]);
        expect(undo.reduce((current, inverse) => apply(current, inverse).book, after)).toEqual(book);
      }),
      { numRuns: 300 },
    );
  });

  it("a sequence undone from its end gives the first book, and redone the last", () => {
    fc.assert(
      fc.property(operations, (list) => {
        const { book, undo } = play(START, list);
        const back = play(book, undo);
        expect(back.undo).toHaveLength(undo.length);
        expect(back.book).toEqual(START);
        expect(play(back.book, back.undo).book).toEqual(book);
      }),
      { numRuns: 200 },
    );
  });

  it("survives being written as JSON", () => {
    fc.assert(
      fc.property(operations, (list) => {
        const { book, undo } = play(START, JSON.parse(JSON.stringify(list)));
        expect(play(book, JSON.parse(JSON.stringify(undo))).book).toEqual(START);
      }),
      { numRuns: 50 },
    );
  });
});

describe("single operations", () => {
  const set = (amount: number): Operation => ({
    type: "setFact",
    fact: { view: "projects", concept: { project: "A" }, amount: fen(amount) },
  });

  it("set a fact: added once, then replaced in place", () => {
    const { book } = play(START, [
      set(1),
      { type: "setFact", fact: { view: "income", concept: { fund: "otherIncome" }, amount: fen(5) } },
      set(2),
    ]);
    expect(book.facts.map(({ view, amount }) => [view, amount])).toEqual([
      ["projects", 2],
      ["income", 5],
    ]);
  });

  it("remove a project with its facts, and bring both back in place", () => {
    const { book } = play(START, [{ type: "addProject", project: { code: "A", name: "专项" } }, set(7)]);
    const { book: without, inverse } = apply(book, { type: "removeProject", code: "A" });
    expect([without.projects, without.facts]).toEqual([[], []]);
    expect(apply(without, inverse).book).toEqual(book);
  });

  it.each<[string, Operation]>([
    ["removing a fact that is not there", { type: "removeFact", view: "income", concept: {} }],
    ["removing a reason that is not there", { type: "setReason", concept: { measure: "income" }, text: null }],
    ["changing a project that is not there", { type: "setProject", project: { code: "Z", name: "无" } }],
    ["a place outside the list", { type: "addUnit", unit: { name: "下属", scope: "unit" }, at: 3 }],
  ])("refuse %s", (_, one) => {
    expect(() => apply(START, one)).toThrow(OperationError);
  });

  it("leave the book they are given untouched when one of a batch does not fit", () => {
    const before = structuredClone(START);
    expect(() => apply(START, { type: "batch", operations: [set(1), { type: "removeProject", code: "Z" }] })).toThrow(
      OperationError,
    );
    expect(START).toEqual(before);
  });
});
