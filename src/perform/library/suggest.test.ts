import { describe, expect, it } from "vitest";
import { LEVEL1_OF, missingLevels, suggestIndicators } from "./index.ts";

const names = (...given: Parameters<typeof suggestIndicators>) =>
  suggestIndicators(...given).map(({ indicator }) => indicator.name);
const output = (name: string) => ({ level1: "产出指标", level2: "数量指标", name });

describe("suggesting indicators", () => {
  it("follows the name of the project", () => {
    const found = suggestIndicators("馆藏档案数字化", null, null, []);
    expect(found[0]?.indicator.area).toBe("档案");
    expect(found.slice(0, 6).map(({ reason }) => reason)).toContainEqual(expect.stringContaining("项目名称有“档案”"));
  });

  it("follows the function code where the name says nothing, the finer code first", () => {
    expect(suggestIndicators("专项经费", "2130122", null, [])[0]).toMatchObject({
      indicator: { area: "农林水" },
      reason: expect.stringContaining("功能科目 2130122"),
    });
    const areas = suggestIndicators("专项经费", "2012604", null, []).map(({ indicator }) => indicator.area);
    expect(areas.filter((area) => area === "档案").length).toBeGreaterThan(
      areas.filter((area) => area === "机关运转").length,
    );
  });

  it("follows the type that is given", () => {
    const areas = suggestIndicators("专项经费", null, "contractStaff", []).map(({ indicator }) => indicator.area);
    expect(areas.filter((area) => area === "聘用人员")).toHaveLength(8);
  });

  it("covers what is missing, and says so", () => {
    const existing = [output("整理档案数量")];
    expect(missingLevels(existing)).toEqual(["成本指标", "效益指标", "满意度指标"]);
    const found = suggestIndicators("档案整理", null, null, existing, 1);
    expect(found.map(({ level1 }) => level1).sort()).toEqual(["成本指标", "效益指标", "满意度指标"].sort());
    expect(found.map(({ reason }) => reason)).toEqual(
      found.map(({ level1 }) => expect.stringContaining(`缺少${level1}`)),
    );
  });

  it("counts cost among the outputs as cost", () => {
    expect(missingLevels([{ level1: "产出指标", level2: "成本指标" }])).not.toContain("成本指标");
  });

  it("does not suggest what the project has, nor the same thing in other words", () => {
    expect(names("档案整理", null, null, [output("整理档案数量")], 99)).not.toContain("整理档案数量");
    expect(names("档案整理", null, null, [output("馆藏档案数字化扫描数量")], 99)).not.toContain("档案数字化扫描数量");
  });

  it("has something for a project that says nothing, best first, every level", () => {
    const found = suggestIndicators("专项", null, null, []);
    expect(new Set(found.map(({ level1 }) => level1))).toEqual(new Set(Object.values(LEVEL1_OF)));
    expect(found.map(({ rank }) => rank)).toEqual(found.map(({ rank }) => rank).toSorted((a, b) => b - a));
  });
});
