import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REGION, type TestService, testService } from "../auth/service.testing.ts";
import type { Actor } from "../rights/actor.ts";
import { createOrganisation } from "./create-organisation.ts";
import { importOrganisations } from "./import-organisations.ts";
import { listOrganisations } from "./list-organisations.ts";
import { moveOrganisation } from "./move-organisation.ts";
import { renameOrganisation } from "./rename-organisation.ts";
import { listWorkbook } from "./workbook.testing.ts";

const administrator: Actor = {
  person: "chen",
  region: REGION,
  assignments: [{ organisation: "bureau", role: "bureauAdministrator" }],
};

describe("organisations", () => {
  let test: TestService;
  beforeAll(async () => {
    test = await testService();
  }, 120_000);
  afterAll(() => test.close());

  const make = (name: string, parent = "bureau", code: string | null = null) =>
    createOrganisation(test.service, administrator, { parent, kind: "department", name, code });
  const bring = (rows: readonly (readonly string[])[], actor = administrator) => {
    const bytes = listWorkbook("单位名单", rows);
    return importOrganisations(test.service, actor, { under: "bureau", name: "单位名单.xlsx", bytes });
  };
  const names = async (actor: Actor) => (await listOrganisations(test.service, actor)).map(({ name }) => name);

  it("shows everybody the own part of the tree", async () => {
    const culture = await make("文化和旅游局", "bureau", "301");
    await make("图书馆", culture, "301002");
    await make("交通局", "bureau", "302");
    const clerk: Actor = { ...administrator, assignments: [{ organisation: culture, role: "unitClerk" }] };
    expect(await names(clerk)).toEqual(["文化和旅游局", "图书馆"]);
    expect(await names(administrator)).toHaveLength(4);
    const input = { parent: culture, kind: "unit", name: "新馆", code: null } as const;
    await expect(createOrganisation(test.service, clerk, input)).rejects.toMatchObject({ type: "denied" });
    await expect(make("又一个", "bureau", "302")).rejects.toMatchObject({ type: "conflict" });
  });

  it("renames what nobody else changed since", async () => {
    const organisation = await make("体育局");
    const input = { organisation, revision: 1, name: "体育和健康局", code: null };
    expect(await renameOrganisation(test.service, administrator, input)).toBe(2);
    await expect(renameOrganisation(test.service, administrator, input)).rejects.toMatchObject({
      type: "stale-version",
      extra: { revision: 2 },
    });
  });

  it("moves without making a cycle, also when two move at once", async () => {
    const [above, below] = [await make("甲局"), await make("乙局")];
    const move = (organisation: string, parent: string, revision = 1) =>
      moveOrganisation(test.service, administrator, { organisation, parent, revision });
    const results = await Promise.allSettled([move(above, below), move(below, above)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(move(above, above, 2)).rejects.toMatchObject({ type: expect.stringMatching(/not-now|stale/) });
    await expect(move("bureau", above)).rejects.toMatchObject({ type: "not-now" });
  });

  it("takes a list of units from Excel, in whatever order, and again", async () => {
    const rows = [
      ["2025年预算单位名单"],
      ["单位代码", "单位名称", "上级单位代码", "单位类型"],
      ["401002", "第一小学", "401", "基层单位"],
      ["401", "教育局", "", "主管部门"],
      ["302", "交通运输局", "", ""],
    ];
    expect(await bring(rows)).toEqual({ added: 2, renamed: 1, unchanged: 0 });
    expect(await bring(rows)).toEqual({ added: 0, renamed: 0, unchanged: 3 });
    const all = await listOrganisations(test.service, administrator);
    const education = all.find(({ code }) => code === "401");
    expect(all.find(({ code }) => code === "401002")).toMatchObject({ parent: education?.organisation, kind: "unit" });
  }, 60_000);

  it("tells all errors of a list at once, by sheet and cell, and takes nothing of it", async () => {
    const before = await names(administrator);
    const rows = [
      ["单位名称", "单位代码", "上级单位代码", "单位类型"],
      ["民政局", "501", "", "主管部门"],
      ["", "502", "", ""],
      ["福利院", "五〇三", "501", ""],
      ["救助站", "501", "", "公司"],
      ["养老院", "505", "501", ""],
      ["养老中心", "505", "501", ""],
      ["子站", "506", "507", ""],
      ["母站", "507", "506", ""],
    ];
    await expect(bring(rows)).rejects.toMatchObject({
      type: "unprocessable",
      places: [
        { path: "单位名单!A3", message: "没有填写单位名称" },
        { path: "单位名单!B4" },
        { path: "单位名单!D5" },
        { path: "单位名单!B7", message: expect.stringContaining("单位名单!B6 重复") },
        { path: "单位名单!C8" },
        { path: "单位名单!C9" },
      ],
    });
    await expect(
      bring([
        ["单位代码", "单位名称", "上级单位代码"],
        ["601", "甲", "699"],
      ]),
    ).rejects.toMatchObject({
      places: [{ path: "单位名单!C2", message: expect.stringContaining("699") }],
    });
    await expect(bring([["编号", "名称"]])).rejects.toMatchObject({ places: [{ path: "" }] });
    expect(await names(administrator)).toEqual(before);
  }, 60_000);
});
