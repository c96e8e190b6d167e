import { describe, expect, test } from "vitest";
import { ALL, completeConcept, DIMENSIONS, invalidity, refine } from "./index.ts";

describe("a complete concept", () => {
  test("states ALL wherever nothing narrower is given", () => {
    const concept = completeConcept({ kind: "level", measure: "expenditure", year: "2024" });
    expect(Object.keys(concept)).toEqual([...DIMENSIONS]);
    expect(concept).toMatchObject({ kind: "level", year: "2024", fund: ALL, project: ALL });
  });

  test.each([
    [{ kind: "levels" }, "kind 没有这个取值：levels"],
    [{ year: "二〇二四" }, "year 的写法不合规"],
    [{ nature: "basics" }, "nature 没有这个取值"],
    [{ project: "" }, "project 为空"],
    [{ entity: "\ud83d" }, "entity 含有不成对的代理字符"],
  ])("refuses %j", (given, reason) => expect(() => completeConcept(given)).toThrow(reason));
});

describe("refining", () => {
  const concept = { kind: "level", measure: "expenditure", year: "2024", fund: ALL };

  test("gives the same object where nothing changes", () => {
    expect(refine(concept, { fund: ALL, nature: undefined })).toBe(concept);
    expect(refine(concept, {})).toBe(concept);
  });

  test("replaces what is given and keeps the rest", () => {
    expect(refine(concept, { fund: "governmentFund", nature: "basic" })).toEqual({
      ...concept,
      fund: "governmentFund",
      nature: "basic",
    });
  });

  test("undefined makes a dimension unknown, not ALL", () => {
    expect(refine(concept, { fund: undefined })).not.toHaveProperty("fund");
  });

  test("leaves the original as it was", () => {
    refine(concept, { year: "2023" });
    expect(concept.year).toBe("2024");
  });
});

test("ALL stands in every dimension", () => {
  for (const dimension of DIMENSIONS) expect(invalidity(dimension, ALL)).toBeNull();
});

test.each([
  ["functionCode", "201"],
  ["functionCode", "20131"],
  ["functionCode", "2013101"],
  ["economicCode", "d:30101"],
  ["economicCode", "g:501"],
  ["fund", "fiscalAppropriation"],
  ["nature", "personnel"],
  ["item", "officialVehicleOperation"],
  ["entity", "区委办公室（本级）"],
] as const)("%s may be %s", (dimension, value) => expect(invalidity(dimension, value)).toBeNull());

test.each([
  ["functionCode", "2013"],
  ["functionCode", "d:301"],
  ["economicCode", "d:3010101"],
  ["fund", "basic"],
  ["year", "2024年"],
] as const)("%s may not be %s", (dimension, value) => expect(invalidity(dimension, value)).not.toBeNull());
