import { describe, expect, test } from "vitest";
import { ECONOMIC_MAPPING } from "./data/economicmapping.ts";
import { account, governmentCodesOf, type UnitKind } from "./index.ts";

const codes = (department: string, unitKind: UnitKind) =>
  governmentCodesOf(department, unitKind).map(({ code }) => code);

describe("department economic codes in the government budget", () => {
  test.each([
    ["30101", "administrative", ["50101"]],
    ["30101", "civilServiceManaged", ["50101"]],
    ["30101", "institution", ["50501"]],
    ["30201", "administrative", ["50201"]],
    ["30201", "institution", ["50502"]],
    ["30302", "administrative", ["50905"]],
    ["30302", "institution", ["50905"]],
    ["31002", "administrative", ["50306"]],
    ["30902", "institution", ["50602"]],
  ] as const)("%s of an %s unit is reported in %j", (department, unitKind, government) => {
    expect(codes(department, unitKind)).toEqual(government);
  });

  test("local practice comes after the rule", () => {
    expect(governmentCodesOf("30107", "administrative")).toEqual([
      { code: "50199", confidence: "high", verified: true },
      { code: "50101", confidence: "low", verified: false },
    ]);
  });

  test("classes follow from their items", () => {
    expect(codes("301", "administrative")).toEqual(["501"]);
    expect(codes("301", "institution")).toEqual(["505"]);
    expect(codes("312", "institution").toSorted()).toEqual(["507", "508"]);
  });

  test("an unknown code is reported nowhere", () => {
    expect(governmentCodesOf("39998", "administrative")).toEqual([]);
  });

  test("both sides of every row are in their lists", () => {
    for (const [department, government] of ECONOMIC_MAPPING) {
      expect(account("departmentEconomic", department), department).not.toBeNull();
      expect(account("governmentEconomic", government), government).not.toBeNull();
    }
  });
});
