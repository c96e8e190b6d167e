import { describe, expect, it } from "vitest";
import { groupsOf, unitsAmong } from "./group.ts";
import type { Profile } from "./profile.ts";

const text = (given: Partial<Profile> = {}): Profile => ({
  kind: "departmentBudget",
  year: 2024,
  body: "青石县档案馆",
  narrative: true,
  subjects: [],
  tables: 0,
  members: [],
  ...given,
});
const tables = (given: Partial<Profile> = {}): Profile => ({
  ...text(),
  narrative: false,
  subjects: ["income", "expenditure"],
  tables: 2,
  ...given,
});

describe("files of one folder", () => {
  it("are one disclosure where one tells in sentences and the others hold its tables", () => {
    expect(groupsOf([tables(), text(), tables({ subjects: ["projects"] })])).toEqual([[1, 0, 2]]);
  });

  it("are of the body and the year of the text, or name neither where no other body is there", () => {
    const nameless = tables({ body: null, year: null });
    expect(groupsOf([text(), nameless])).toEqual([[0, 1]]);
    expect(groupsOf([text(), tables({ body: "档案馆" })])).toEqual([[0, 1]]);
    expect(groupsOf([text(), tables({ body: "白水县财政局" })])).toEqual([[0], [1]]);
    expect(groupsOf([text(), tables({ year: 2023 })])).toEqual([[0], [1]]);
    expect(groupsOf([text(), nameless, text({ body: "白水县财政局" })])).toEqual([[0], [1], [2]]);
  });

  it("stay apart where they repeat each other: versions, exports of the same tables", () => {
    expect(groupsOf([text(), text()])).toEqual([[0], [1]]);
    expect(groupsOf([text({ subjects: ["income"] }), tables()])).toEqual([[0], [1]]);
    expect(groupsOf([text(), tables(), tables()])).toEqual([[0], [1], [2]]);
    expect(groupsOf([text(), text(), tables()])).toEqual([[0], [1], [2]]);
  });

  it("stay apart where one is a budget and one the final accounts, or a unit's tables beside a department's text", () => {
    expect(groupsOf([text(), tables({ kind: "departmentFinalAccounts" })])).toEqual([[0], [1]]);
    expect(groupsOf([text(), tables({ kind: "unitBudget" })])).toEqual([[0], [1]]);
  });

  it("may include some that cannot be read, or hold nothing", () => {
    expect(groupsOf([null, text(), tables({ tables: 0, subjects: [] })])).toEqual([[0], [1], [2]]);
  });
});

describe("the units of a department among other files", () => {
  const department = text({ members: ["青石县档案馆（本级）", "青石县方志中心"] });
  const unit = (body: string, given: Partial<Profile> = {}) => ({
    profile: text({ kind: "unitBudget", body, ...given }),
    files: body,
  });

  it("are those that it lists, of its year", () => {
    const others = [unit("青石县档案馆"), unit("青石县方志中心"), unit("白水县方志所")];
    expect(unitsAmong(department, others)).toEqual(["青石县档案馆", "青石县方志中心"]);
    expect(unitsAmong(department, [unit("青石县方志中心", { year: 2023 })])).toEqual([]);
    expect(unitsAmong(department, [unit("青石县方志中心", { kind: "unitFinalAccounts" })])).toEqual([]);
  });

  it("are left out where there are two of one name", () => {
    expect(unitsAmong(department, [unit("青石县方志中心"), unit("方志中心")])).toEqual([]);
  });

  it("are not looked for by a unit", () => {
    expect(unitsAmong({ ...department, kind: "unitBudget" }, [unit("青石县方志中心")])).toEqual([]);
  });
});
