import fc from "fast-check";
import { expect, it } from "vitest";
import { type Fen, fen, parseAmount, sumFen } from "../amount/index.ts";
import { type Book, emptyBook, type Fact, levelOf } from "../book/index.ts";
import { ALL, type Concept, DIMENSIONS } from "../concept/index.ts";
import type { Disclosure, FigureMark, SourcedText } from "../disclosure/index.ts";
import { type Format, formats } from "../format/index.ts";
import { compose } from "./compose.ts";

const [wuhan] = formats as readonly [Format];
/** Hundreds of yuan, so that two decimals of 万元 print every amount exactly. */
const amount = fc.integer({ min: 1, max: 50_000_000 }).map((value) => fen(value * 10_000));
const GPB = { fund: "generalPublicBudget", age: "current" };

const byFunction = fc
  .uniqueArray(
    fc.record({
      functionCode: fc.constantFrom("2013101", "2013102", "2080501", "2080505", "2210201", "2050202"),
      nature: fc.constantFrom("personnel", "running", "project"),
      fund: fc.constantFrom("generalPublicBudget", "governmentFund", "otherIncome"),
      amount,
    }),
    { selector: ({ functionCode, nature, fund }) => functionCode + nature + fund, minLength: 1, maxLength: 25 },
  )
  .map((list) =>
    list.map(
      ({ amount: value, ...concept }): Fact => ({
        view: "expenditureByFunction",
        concept: { ...concept, age: "current" },
        amount: value,
      }),
    ),
  );
const byEconomicUse = fc
  .uniqueArray(fc.record({ code: fc.constantFrom("30101", "30103", "30201", "30231", "30302"), amount }), {
    selector: ({ code }) => code,
  })
  .map((list) =>
    list.map(
      ({ code, amount: value }): Fact => ({
        view: "basicExpenditureByEconomicUse",
        concept: { economicCode: `d:${code}`, nature: code.startsWith("302") ? "running" : "personnel", ...GPB },
        amount: value,
      }),
    ),
  );
const book = fc
  .tuple(byFunction, byEconomicUse)
  .map(([first, second]): Book => ({ ...emptyBook({ name: "某局" }, 2025), facts: [...first, ...second] }));

interface Composed extends FigureMark {
  readonly value: Fen;
}

function figuresOf({ blocks }: Disclosure): Composed[] {
  const texts = blocks.flatMap((block): readonly SourcedText[] =>
    block.type === "table" ? block.cells : block.type === "contents" ? [] : [block],
  );
  return texts.flatMap(({ text, marks = [] }) =>
    marks.flatMap((mark) => {
      const printed = parseAmount(text.slice(mark.start, mark.end), "tenThousandYuan");
      return mark.concept.kind === "level" && printed ? [{ ...mark, value: printed.fen }] : [];
    }),
  );
}

function partsIn(
  figures: readonly Composed[],
  whole: Concept,
  dimension: "functionCode" | "economicCode",
  digits: number,
) {
  const others = DIMENSIONS.filter((one) => one !== dimension);
  const parts = new Map<string, Fen>();
  for (const { concept, value } of figures) {
    const code = concept[dimension] ?? ALL;
    if (code === ALL || code.replace(/^\w:/, "").length !== digits) continue;
    if (others.every((one) => concept[one] === whole[one])) parts.set(code, value);
  }
  return [...parts.values()];
}

it("every composed total is the sum of the fen of its parts, at each level", () => {
  fc.assert(
    fc.property(book, (one) => {
      const figures = figuresOf(compose(one, wuhan));
      let compared = 0;
      for (const { concept, value } of figures) {
        if (concept.measure !== "expenditure" || concept.functionCode !== ALL || concept.economicCode !== ALL) continue;
        for (const [dimension, digits] of [
          ["functionCode", 3],
          ["functionCode", 5],
          ["functionCode", 7],
        ] as const) {
          const parts = partsIn(figures, concept, dimension, digits);
          if (parts.length === 0) continue;
          compared += 1;
          expect(sumFen(parts)).toBe(value);
        }
      }
      expect(compared).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

it("every composed figure is what the book says of its concept", () => {
  fc.assert(
    fc.property(book, (one) => {
      for (const { concept, value } of figuresOf(compose(one, wuhan))) expect(value).toBe(levelOf(one, concept));
    }),
    { numRuns: 40 },
  );
});
