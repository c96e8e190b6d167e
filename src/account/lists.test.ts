import { describe, expect, test } from "vitest";
import { ACCOUNT_LISTS, account, normalizedName } from "./index.ts";
import { LISTS } from "./lists.ts";
import { FUND_LETTERS } from "./row.ts";

describe.each(ACCOUNT_LISTS)("the list %s", (list) => {
  const { rows } = LISTS[list];
  const accounts = rows.map(([code]) => account(list, code));

  test("has no code twice", () => {
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
  });

  test("has every parent, one level above its child, and no circle", () => {
    for (const found of accounts) {
      if (found === null || found.parent === null) continue;
      const parent = account(list, found.parent);
      expect(parent, `${found.code} below ${found.parent}`).not.toBeNull();
      expect(parent?.level, found.code).toBeLessThan(found.level);
    }
  });

  test("has tidy names, years in order and funds with a meaning", () => {
    for (const [code, name, , letters = "", extras] of rows) {
      expect(name, code).toBe(name.trim());
      expect(normalizedName(name), code).not.toBe("");
      for (const letter of letters) expect(Object.keys(FUND_LETTERS), code).toContain(letter);
      const spans = [...(extras?.names ?? []), ...(extras?.seen ? [["", ...extras.seen] as const] : [])];
      for (const [, from, to] of spans) expect(from, code).toBeLessThanOrEqual(to);
    }
  });
});

test("in the digit-coded lists a code is its parent with two digits more", () => {
  for (const list of ["functional", "departmentEconomic", "governmentEconomic"] as const) {
    for (const [code] of LISTS[list].rows) {
      const parent = account(list, code)?.parent ?? null;
      if (code.length === 3) expect(parent, code).toBeNull();
      else expect(parent, code).toBe(code.slice(0, -2));
    }
  }
});

test("the lists are as long as the government's, not excerpts", () => {
  const size = (list: (typeof ACCOUNT_LISTS)[number]) => LISTS[list].rows.length;
  expect(size("functional")).toBeGreaterThan(1400);
  expect(size("departmentEconomic")).toBeGreaterThan(100);
  expect(size("governmentEconomic")).toBeGreaterThan(70);
});
