import { describe, expect, it } from "vitest";
import { parseDepartmentText } from "../file/department.ts";
import { BookError } from "../issue.ts";
import { consolidate } from "./consolidate.ts";
import { ConsolidationError } from "./set.ts";
import { OFFICE, STATION, STATION_NAME, subsidy, unitBook, waterSet } from "./sets.testing.ts";

function issuesOf(set: Parameters<typeof consolidate>[0]): string[] {
  try {
    consolidate(set);
    return [];
  } catch (error) {
    if (!(error instanceof ConsolidationError)) throw error;
    return error.issues.map(({ file, path, message }) => `${file} ${path} ${message}`);
  }
}

const eliminated = (...eliminations: object[]) => issuesOf(waterSet({ eliminations }));

describe("eliminations that do not fit are named with unit, concept and amount", () => {
  it("when the two sides differ", () => {
    expect(eliminated(subsidy({}, { amount: "28万元" }))).toEqual([
      "department.json eliminations[0] 两边不等：青石县水质站收入 30万元，青石县水务局（本级）支出 28万元",
    ]);
  });

  it("when more is taken off than stands there, also by several together", () => {
    expect(eliminated(subsidy({ amount: "31万元" }, { amount: "31万元" }))).toEqual([
      "department.json eliminations[0].income 青石县水质站：要抵销 31万元，“收入预算”里的“上级补助”只有 30万元",
      "department.json eliminations[0].expenditure 青石县水务局（本级）：要抵销 31万元，“支出预算（按功能分类）”里的“对附属单位补助”只有 30万元",
    ]);
    const twice = eliminated(
      subsidy({ amount: "20万元" }, { amount: "20万元" }),
      subsidy({ amount: "20万元" }, { amount: "20万元" }),
    );
    expect(twice).toHaveLength(2);
    expect(twice[0]).toMatch(/eliminations\[1\]\.income .*只有 10万元/);
  });

  it("when nothing of the kind stands there", () => {
    expect(eliminated(subsidy({ fund: "affiliatedRemittance" }))).toEqual([
      expect.stringMatching(/青石县水质站：“收入预算”里没有与“附属单位上缴”相应的数/),
    ]);
  });

  it("when several facts are meant and only a part of them is taken off", () => {
    const [first] = eliminated(subsidy({ amount: "10万元" }, { nature: "basic", amount: "10万元" }));
    expect(first).toMatch(
      /“支出预算（按功能分类）”里的“基本支出”有 2 笔、共 100万元，要抵销其中 10万元，请写明是哪一笔/,
    );
  });

  it("when a unit is not known, pays itself, or the income is no transfer", () => {
    expect(eliminated(subsidy({ entity: "青石县水库", fund: "otherIncome" }))).toEqual([
      expect.stringMatching(/eliminations\[0\]\.income\.entity 账本里没有名为“青石县水库”的单位/),
      expect.stringMatching(/只能是上级补助收入/),
    ]);
    expect(eliminated(subsidy({}, { entity: STATION_NAME }))[0]).toMatch(/付款和收款都是青石县水质站/);
  });
});

describe("books that are not of one department", () => {
  const set = waterSet();
  const [office, station] = set.units as [(typeof set.units)[number], (typeof set.units)[number]];

  it("are named with their file", () => {
    const other = {
      ...station.book,
      year: 2024,
      body: { ...station.book.body, region: { name: "白水县", code: "990102" } },
    };
    expect(issuesOf({ ...set, units: [office, { ...station, book: other }] })).toEqual([
      "水质站/book.json year 青石县水质站的账本是 2024 年的，部门是 2025 年",
      "水质站/book.json body.region 青石县水质站的地区是白水县990102，部门是青石县990101",
    ]);
  });

  it("may not share a name, be two offices, or consolidate others themselves", () => {
    const named = (name: string) => ({ file: "x/book.json", book: unitBook(name, OFFICE) });
    expect(issuesOf({ ...set, units: [named("青石县水务局"), station] })[0]).toMatch(
      /与 department\.json 相同：本级的名称要和部门分开/,
    );
    expect(issuesOf({ ...set, units: [office, named("青石县水务局机关")] })).toEqual([
      "x/book.json body.scope 青石县水务局机关：一个部门只有一个本级",
    ]);
    const nested = { ...station.book, units: [{ name: "青石县监测点", scope: "unit" as const }] };
    expect(issuesOf({ ...set, units: [office, { ...station, book: nested }] })[0]).toMatch(/不再列所属单位/);
  });

  it("may not call an account differently unless the department decides", () => {
    const called = (unit: object, name: string) => ({ ...unit, accountNames: [{ code: "2130311", name }] });
    const units = [called(OFFICE, "水资源"), called(STATION, "水资源管理")] as const;
    expect(issuesOf(waterSet({}, ...units))[0]).toMatch(
      /科目 2130311 的名称“水资源管理”与 本级\/book\.json 的“水资源”不同/,
    );
    expect(issuesOf(waterSet({ accountNames: [{ code: "2130311", name: "水资源管理" }] }, ...units))).toEqual([]);
  });
});

it("a department's file holds no figures of this year, no projects and at least one member", () => {
  const form = { version: 1, year: 2025, body: { name: "青石县水务局" } };
  const issues = (more: object) => {
    try {
      parseDepartmentText(JSON.stringify({ ...form, ...more }));
      return [];
    } catch (error) {
      return error instanceof BookError
        ? error.issues.map(({ path, message }) => `${path} ${message}`)
        : [String(error)];
    }
  };
  expect(issues({ members: ["a"], facts: [{ view: "income", fund: "otherIncome", amount: "1万元" }] })).toEqual([
    "facts[0].view 部门文件里只写对比数，本年的数写在各单位的账本里",
  ]);
  expect(issues({ members: [] })).toHaveLength(1);
  expect(issues({ members: ["a"], projects: [] })).toEqual([" 有不认识的项：projects"]);
});
