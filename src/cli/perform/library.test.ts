import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INDICATOR_LIBRARY } from "../../perform/index.ts";
import { writeLists } from "../../write/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

const BOOK = {
  version: 1,
  year: 2024,
  body: { name: "区档案局" },
  projects: [
    {
      code: "A",
      name: "馆藏整理",
      performance: {
        goals: [],
        indicators: [{ level1: "产出指标", level2: "数量指标", name: "整理档案数量", target: "≥300卷", weight: 90 }],
      },
    },
  ],
  facts: [{ view: "projects", project: "A", functionCode: "2012604", amount: "20万元" }],
};

/** A list as a finance bureau keeps it: merged areas and levels, the target in one cell. */
function bureauList(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const names = ["行业领域", "一级指标", "二级指标", "三级指标", "参考值", "指标说明"];
  const columns = names.map((name) => ({ name, width: 16, centered: false }));
  return writeLists("指标体系", [{ name: "水利", title: "分行业分领域绩效指标", columns, rows }]);
}

describe("mingzhang perform library", () => {
  it("lists an area", async () => {
    const { code, out } = await runIn(folderWith({}), "perform", "library", "list", "--area", "档案");
    expect(code).toBe(0);
    expect(out).toMatch(/^档案（\d+ 个）\n {2}产出指标·数量指标　整理档案数量/);
  });

  it("suggests for the projects of a book what they lack, by name and function code", async () => {
    const folder = folderWith({ "b/book.json": JSON.stringify(BOOK) });
    const { out } = await runIn(folder, "perform", "library", "suggest", "b", "--json");
    const { project, suggestions } = JSON.parse(out);
    expect(project).toBe("馆藏整理");
    const names = suggestions.map(({ name }: { name: string }) => name);
    expect(names).not.toContain("整理档案数量");
    expect(suggestions.map(({ level1 }: { level1: string }) => level1)).toContain("满意度指标");
    expect(suggestions[0].reason).toMatch(/2012604|缺少/);
  });

  it.each(["xlsx", "csv", "json"])("the library comes back from %s as it was", async (ending) => {
    const folder = folderWith({});
    expect((await runIn(folder, "perform", "library", "export", "--out", `库.${ending}`)).code).toBe(0);
    const { out } = await runIn(folder, "perform", "library", "import", `库.${ending}`, "--out", "again.json");
    expect(out).toContain(`读入 ${INDICATOR_LIBRARY.length} 个指标`);
    expect(JSON.parse(readFileSync(join(folder, "again.json"), "utf8"))).toEqual(INDICATOR_LIBRARY);
  });

  it("takes a bureau's list, and suggests from it", async () => {
    const list = await bureauList([
      ["灌区改造", "产出", "数量指标", "衬砌渠道长度", "≥5公里", "渠道任务"],
      ["", "", "", "改造渠首座数", "≥2座", ""],
      ["", "", "质量指标", "工程验收合格率", "100%", ""],
      ["", "满意度", "满意度指标", "灌区农户满意度", "≥90%", ""],
      ["", "效益", "社会效益指标", "供水保障程度", "显著提升", ""],
    ]);
    const folder = folderWith({ "指标.xlsx": list });
    await runIn(folder, "perform", "library", "import", "指标.xlsx", "--out", "own.json");
    expect(JSON.parse(readFileSync(join(folder, "own.json"), "utf8"))).toMatchObject([
      { area: "灌区改造", level2: "数量指标", name: "衬砌渠道长度", operator: "≥", usual: "5", unit: "公里" },
      { area: "灌区改造", level2: "数量指标", name: "改造渠首座数", operator: "≥", usual: "2", unit: "座" },
      { level2: "质量指标", operator: "=", usual: "100", unit: "%", method: "proportional" },
      { level2: "服务对象满意度指标", operator: "≥", usual: "90", method: "satisfaction" },
      { level2: "社会效益指标", operator: "定性", usual: "显著提升", unit: "", method: "graded" },
    ]);
    const args = ["perform", "library", "suggest", "--name", "东干渠灌区改造工程", "--library", "own.json"];
    expect((await runIn(folder, ...args)).out).toMatch(/衬砌渠道长度　≥5公里.*项目名称有“灌区改造”/);
  });

  it("names every wrong cell by sheet and address, and writes nothing", async () => {
    const list = await bureauList([
      ["灌区改造", "产出", "数量", "衬砌渠道长度", "≥5公里", ""],
      ["", "产出", "进度指标", "开工率", "≥95%", ""],
      ["", "产出", "质量指标", "", "≥95%", ""],
      ["", "产出", "数量指标", "衬砌渠道长度", "≥6公里", ""],
    ]);
    const folder = folderWith({ "指标.xlsx": list });
    const { code, err } = await runIn(folder, "perform", "library", "import", "指标.xlsx", "--out", "own.json");
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      "指标.xlsx：有 3 处错误",
      "  水利!C4：没有“进度指标”这种二级指标",
      "  水利!D5：不能为空",
      "  水利!D6：“衬砌渠道长度”在“灌区改造”里重复",
    ]);
    expect(() => readFileSync(join(folder, "own.json"))).toThrow();
  });

  it.each([
    [["library"], /请给出 library 的动作/],
    [["library", "dance"], /没有 dance/],
    [["library", "list", "--area", "航天"], /没有“航天”这个领域/],
    [["library", "suggest"], /--name/],
    [["library", "suggest", "--name", "整理", "--type", "航天"], /没有“航天”这种项目/],
    [["library", "export", "--out", "a.doc"], /\.xlsx、\.csv 或 \.json/],
    [["library", "import"], /请给出要导入/],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await runIn(folderWith({}), "perform", ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
