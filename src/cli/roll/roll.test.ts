import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const BOOK = {
  version: 1,
  year: 2024,
  body: { name: "青石县档案馆" },
  facts: [{ view: "projects", project: "A", amount: "20万元" }],
  projects: [
    {
      code: "A",
      name: "档案整理",
      frequency: "recurrent",
      performance: {
        goals: [],
        indicators: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "扫描数量",
            target: "≥10万页",
            weight: 90,
            results: [{ month: 12, actual: "7万页", reason: "设备检修", action: "补扫" }],
          },
        ],
      },
    },
  ],
  execution: { spending: [{ month: 12, project: "A", amount: "16万元" }], adjustments: [] },
};
const rolled = (...more: string[]) => {
  const folder = folderWith({ "b/book.json": JSON.stringify(BOOK) });
  return { folder, result: runIn(folder, "roll", "b", "--out", "next", ...more) };
};

describe("mingzhang roll", () => {
  it("carries last year's result into the project and suggests a direction", async () => {
    const { folder, result } = rolled();
    const { code, out } = await result;
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/档案整理：自评 71\.00 分（中），完善政策.*上年未执行 4\.00万元/),
    ]);
    const next = JSON.parse(readFileSync(join(folder, "next", "book.json"), "utf8"));
    expect(next.projects[0].lastEvaluation).toBe(
      "2024年度自评得71.00分，结果为“中”。没有达到的目标：扫描数量（设备检修，补扫）。",
    );
    expect((await runIn(folder, "validate", "next")).err).toBe("");
  });

  it("works out the cut that a region sets", async () => {
    expect((await rolled("--cuts", "中=10,差=30").result).out).toMatch(/由 20\.00万元 减到不超过 18\.00万元/);
  });

  it.each(["中=ten", "可=10", "中=120", ""])("refuses --cuts %j", async (cuts) => {
    const { code, err } = await rolled("--cuts", cuts).result;
    expect([code, err]).toEqual([2, expect.stringMatching(/等级=百分比/)]);
  });
});
