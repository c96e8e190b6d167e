import { describe, expect, test } from "vitest";
import { ACCOUNT_LISTS, account, ancestorsOf } from "../account/index.ts";
import { LISTS } from "../account/lists.ts";
import { ALL, codeLiesUnder, FUND_TREE, ITEM_TREE, liesUnder, NATURE_TREE, parentCode, treeHas } from "./index.ts";

describe("values within values", () => {
  test.each([
    [FUND_TREE, "stateCapital", "fiscalAppropriation", true],
    [FUND_TREE, "institutionOperating", "unitOwn", true],
    [FUND_TREE, "specialFiscalAccount", "fiscalAppropriation", false],
    [FUND_TREE, "fiscalAppropriation", "stateCapital", false],
    [FUND_TREE, "fiscalAppropriation", "fiscalAppropriation", true],
    [NATURE_TREE, "running", "basic", true],
    [NATURE_TREE, "running", "project", false],
    [ITEM_TREE, "officialVehiclePurchase", "officialVehicles", true],
    [ITEM_TREE, "officialVehicles", ALL, true],
    [ITEM_TREE, ALL, "officialVehicles", false],
  ] as const)("case %#: %s %s under %s", (tree, value, ancestor, expected) => {
    expect(liesUnder(tree, value, ancestor)).toBe(expected);
  });

  test("every branch leads to ALL", () => {
    for (const tree of [FUND_TREE, NATURE_TREE, ITEM_TREE]) {
      for (const [value, parent] of tree) {
        expect(treeHas(tree, parent), parent).toBe(true);
        expect(liesUnder(tree, value, ALL)).toBe(true);
      }
    }
    expect(treeHas(FUND_TREE, "lottery")).toBe(false);
  });
});

describe("account codes", () => {
  test.each([
    ["2013101", "20131"],
    ["20131", "201"],
    ["201", ALL],
    ["d:30101", "d:301"],
    ["g:501", ALL],
  ])("%s stands below %s", (code, parent) => expect(parentCode(code)).toBe(parent));

  test.each([
    ["2013101", "201", true],
    ["2013101", "2013101", true],
    ["201", "20131", false],
    ["2013101", "208", false],
    ["d:30101", "d:301", true],
    ["d:30101", "g:301", false],
    ["2013101", ALL, true],
    [ALL, "201", false],
  ])("%s belongs to %s: %s", (code, ancestor, expected) => expect(codeLiesUnder(code, ancestor)).toBe(expected));

  test("the parent that a code implies is the one of the account lists", () => {
    for (const [code] of LISTS.functional.rows)
      expect(parentCode(code)).toBe(ancestorsOf("functional", code)[0]?.code ?? ALL);
  });
});

test("the funds of the account lists are funds of concepts, but for the social insurance fund", () => {
  const funds = ACCOUNT_LISTS.flatMap((list) => LISTS[list].rows.flatMap(([code]) => account(list, code)?.funds ?? []));
  const unknown = new Set(funds.filter((fund) => !treeHas(FUND_TREE, fund)));
  expect([...unknown]).toEqual(["socialInsuranceFund"]);
});
