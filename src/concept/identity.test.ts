import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ALL,
  type Concept,
  ConceptSyntaxError,
  DIMENSIONS,
  type Dimension,
  FUND_TREE,
  ITEM_TREE,
  NATURE_TREE,
  parseConcept,
  printConcept,
  VOCABULARY,
} from "./index.ts";

const codes = fc.stringMatching(/^[2]\d{2}(\d{2}(\d{2})?)?$/);
const words = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.string({ minLength: 1, unit: "binary" }),
  fc.constantFrom(
    "区委办公室",
    "党建&宣传=100%",
    "100%",
    "a=b&c",
    "第二办公区（东）",
    "一 二　三",
    "?#/\\'\"",
    "%E4%",
    "**",
  ),
);

function valuesOf(dimension: Dimension): fc.Arbitrary<string> {
  const tree = { fund: FUND_TREE, nature: NATURE_TREE, item: ITEM_TREE }[dimension as string];
  if (tree) return fc.constantFrom(...tree.keys());
  const vocabulary = VOCABULARY[dimension];
  if (vocabulary) return fc.constantFrom(...vocabulary);
  if (dimension === "year") return fc.integer({ min: 1000, max: 9999 }).map(String);
  if (dimension === "functionCode") return codes;
  if (dimension === "economicCode") return fc.stringMatching(/^[dg]:[35]\d{2}(\d{2})?$/);
  return words;
}

/** Any concept: every dimension unknown, ALL or a value. */
const concepts: fc.Arbitrary<Concept> = fc
  .record(
    Object.fromEntries(DIMENSIONS.map((name) => [name, fc.oneof(fc.constant(ALL), valuesOf(name))])) as {
      [D in Dimension]: fc.Arbitrary<string>;
    },
    { requiredKeys: [] },
  )
  .map((concept) => ({ ...concept }));

describe("the canonical identity", () => {
  test("is readable and in one order", () => {
    const concept: Concept = { functionCode: "2013101", year: "2024", kind: "level", fund: ALL, entity: "区委办公室" };
    expect(printConcept(concept)).toBe(
      `concept/v1?kind=level&year=2024&entity=${encodeURIComponent("区委办公室")}&fund=*&functionCode=2013101`,
    );
  });

  test("of the concept of which nothing is known", () => {
    expect(printConcept({})).toBe("concept/v1?");
    expect(parseConcept("concept/v1?")).toEqual({});
  });

  test("parse(print(concept)) = concept, over all dimensions and any names", () => {
    fc.assert(
      fc.property(concepts, (concept) => {
        expect(parseConcept(printConcept(concept))).toEqual(concept);
      }),
      { numRuns: 500 },
    );
  });

  test("different concepts have different identities, equal ones the same whatever the order they were made in", () => {
    fc.assert(
      fc.property(concepts, concepts, (left, right) => {
        const same = DIMENSIONS.every((dimension) => left[dimension] === right[dimension]);
        expect(printConcept(left) === printConcept(right)).toBe(same);
        const turned = Object.fromEntries(Object.entries(left).toReversed()) as Concept;
        expect(printConcept(turned)).toBe(printConcept(left));
      }),
    );
  });

  test("unknown is not ALL", () => {
    expect(printConcept({ kind: "level", fund: ALL })).not.toBe(printConcept({ kind: "level" }));
    expect(parseConcept("concept/v1?kind=level")).not.toHaveProperty("fund");
    expect(parseConcept("concept/v1?kind=level&fund=*").fund).toBe(ALL);
  });

  test("damaged text does not stop it", () => {
    expect(printConcept({ project: "档案\ud83d" })).toBe(printConcept({ project: "档案\ufffd" }));
  });

  test("holds no character that an address or a file would need to escape again", () => {
    fc.assert(fc.property(concepts, (concept) => /^[\x21-\x7e]+$/.test(printConcept(concept))));
  });

  test.each([
    ["kind=level", "不是第 1 版"],
    ["concept/v2?kind=level", "不是第 1 版"],
    ["", "不是第 1 版"],
    ["concept/v1?colour=red", "未知的维度"],
    ["concept/v1?kind", "未知的维度"],
    ["concept/v1?kind=level&", "未知的维度"],
    ["concept/v1?toString=x", "未知的维度"],
    ["concept/v1?kind=level&kind=rate", "维度重复"],
    ["concept/v1?entity=%E4%BD", "无法解码"],
    ["concept/v1?entity=%", "无法解码"],
    ["concept/v1?entity=", "entity 为空"],
    ["concept/v1?kind=colour", "kind 没有这个取值"],
    ["concept/v1?fund=lottery", "fund 没有这个取值"],
    ["concept/v1?year=24", "year 的写法不合规"],
    ["concept/v1?functionCode=20", "functionCode 的写法不合规"],
    ["concept/v1?economicCode=30101", "economicCode 的写法不合规"],
  ])("%j is refused with the reason", (text, reason) => {
    expect(() => parseConcept(text)).toThrow(ConceptSyntaxError);
    expect(() => parseConcept(text)).toThrow(reason);
  });
});
