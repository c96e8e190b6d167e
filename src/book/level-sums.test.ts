import fc from "fast-check";
import { expect, it } from "vitest";
import { fen, sumFen } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import type { Fact } from "./fact.ts";
import { levelOf } from "./level.ts";
import { membersOf } from "./members.ts";

const functionCode = fc.constantFrom("2013101", "2013102", "2013199", "2080501", "2080505", "2089999", "2210201");
const nature = fc.constantFrom("personnel", "running", "otherOperational", "specificTarget", "institutionBusiness");
const fund = fc.constantFrom("generalPublicBudget", "governmentFund", "specialFiscalAccount", "otherIncome");
const age = fc.constantFrom("current", "carriedForward");
const facts = fc
  .uniqueArray(
    fc.record({ functionCode, nature, fund, age, amount: fc.integer({ min: -10_000_000, max: 10_000_000_000 }) }),
    { selector: ({ amount: _, ...concept }) => JSON.stringify(concept), minLength: 1 },
  )
  .map((list) =>
    list.map(({ amount, ...concept }): Fact => ({ view: "expenditureByFunction", concept, amount: fen(amount) })),
  );

const bookOf = (list: readonly Fact[]): Book => ({ ...emptyBook({ name: "某局" }, 2025), facts: list });

it("every total is the sum of the fen of its parts, at each level of each dimension", () => {
  fc.assert(
    fc.property(facts, (list) => {
      const book = bookOf(list);
      const total = levelOf(book, { measure: "expenditure" });
      expect(total).toBe(sumFen(list.map(({ amount }) => amount)));
      for (const [dimension, levels] of [
        ["functionCode", [1, 2, 3]],
        ["nature", [1]],
        ["fund", [1]],
      ] as const) {
        for (const level of levels) {
          const members = membersOf(book, { measure: "expenditure" }, dimension, [level]);
          const parts = members.map((value) => levelOf(book, { measure: "expenditure", [dimension]: value }));
          expect(parts).not.toContain(null);
          expect(sumFen(parts.map((part) => part ?? fen(0)))).toBe(total);
        }
      }
    }),
  );
});

it("a class is the sum of its items in every nature", () => {
  fc.assert(
    fc.property(facts, nature, (list, one) => {
      const book = bookOf(list);
      for (const code of membersOf(book, { measure: "expenditure", nature: one }, "functionCode", [1])) {
        const inside = list.filter(({ concept }) => concept.nature === one && concept.functionCode?.startsWith(code));
        expect(levelOf(book, { measure: "expenditure", nature: one, functionCode: code })).toBe(
          sumFen(inside.map(({ amount }) => amount)),
        );
      }
    }),
  );
});
