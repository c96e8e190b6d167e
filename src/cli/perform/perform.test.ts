import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

describe("mingzhang perform parse", () => {
  it("takes a target apart", async () => {
    const { code, out } = await runIn(folderWith({}), "perform", "parse", "≥22万页", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      parsed: true,
      operator: "≥",
      value: "22",
      unit: "万页",
      direction: "higher",
    });
  });

  it("several, in words; a blank one is told", async () => {
    const { code, out } = await runIn(folderWith({}), "perform", "parse", "0次", "2024年12月31日前", "—");
    expect(out.trim().split("\n")).toEqual(["0次：等于 0次", "2024年12月31日前：不晚于 2024-12-31", "—：没有目标值"]);
    expect(code).toBe(1);
  });
});

describe("mingzhang perform score", () => {
  const file = {
    indicators: [
      { name: "会议", target: "≥12次", actual: "12次", weight: 50 },
      { name: "简报", target: "≥20期", actual: "16期", weight: 40 },
    ],
    execution: { budget: "24万元", executed: "18万元" },
  };

  it("scores indicators, execution and total", async () => {
    const folder = folderWith({ "自评.json": JSON.stringify(file) });
    const { code, out } = await runIn(folder, "perform", "score", "自评.json", "--json");
    expect([code, JSON.parse(out)]).toMatchObject([0, { total: "89.50", grade: "良", problems: [] }]);
    expect((await runIn(folder, "perform", "score", "自评.json")).out).toMatch(
      /简报：32\.00 分（.*80\.00%.*总分 89\.50，良/s,
    );
  });

  it("an open total is told with its reason", async () => {
    const open = { ...file, indicators: [{ name: "会议", target: "≥12次", weight: 90 }] };
    const { code, out } = await runIn(folderWith({ "a.json": JSON.stringify(open) }), "perform", "score", "a.json");
    expect([code, out]).toEqual([1, expect.stringMatching(/没有总分：会议：没有实际完成值/)]);
  });

  it.each([
    ["not JSON", "x", /不是 JSON/],
    [
      "every wrong field is named",
      JSON.stringify({ indicators: [{ name: "会议", target: 3, weight: "x" }] }),
      /indicators\.0\.target.*indicators\.0\.weight/s,
    ],
    ["an amount without unit", JSON.stringify({ ...file, execution: { budget: "24", executed: "1元" } }), /带单位/],
    ["unknown parameters", JSON.stringify({ ...file, parameters: "mars" }), /没有 mars/],
  ])("%s", async (_, content, message) => {
    const { code, err } = await runIn(folderWith({ "a.json": content }), "perform", "score", "a.json");
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

const indicator = {
  level1: "产出指标",
  level2: "数量指标",
  name: "会议次数",
  target: "≥12次",
  weight: 90,
  results: [
    { month: 7, actual: "2次" },
    { month: 12, actual: "12次" },
  ],
};
const BOOK = {
  version: 1,
  year: 2024,
  body: { name: "区档案局" },
  projects: [{ code: "A", name: "整理", performance: { goals: [], indicators: [indicator] } }],
  facts: [{ view: "projects", project: "A", amount: "20万元" }],
  execution: { spending: [{ month: 6, project: "A", amount: "20万元" }], adjustments: [] },
};

describe("reports", () => {
  it("monitoring: lags that nobody explained are listed", async () => {
    const folder = folderWith({ "b/book.json": JSON.stringify(BOOK) });
    const { code, out } = await runIn(
      folder,
      "perform",
      "monitor",
      "b",
      "--month",
      "7",
      "--out",
      "out",
      "--formats",
      "html,md",
    );
    expect([code, out]).toEqual([1, expect.stringMatching(/整理：会议次数：进度落后，没有说明原因/)]);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["b-7月绩效监控.html", "b-7月绩效监控.md"]);
  });

  it("self-evaluation: a full score needs nothing more", async () => {
    const folder = folderWith({ "b/book.json": JSON.stringify(BOOK) });
    expect((await runIn(folder, "perform", "evaluate", "b", "--out", "out", "--formats", "md")).code).toBe(0);
  });

  it.each([
    [["perform"], /请给出动作/],
    [["perform", "dance"], /没有 dance/],
    [["perform", "monitor", "b", "--month", "13", "--out", "o"], /1 到 12/],
    [["perform", "evaluate", "b"], /--out/],
    [["perform", "evaluate", "b", "--parameters", "mars", "--out", "o"], /没有 mars/],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await runIn(folderWith({ "b/book.json": JSON.stringify(BOOK) }), ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
