import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIndicatorValue } from "../indicator.ts";
import {
  INDICATOR_LIBRARY,
  LEVEL1_OF,
  LIBRARY_AREAS,
  type LibraryIndicator,
  libraryDirection,
  libraryTarget,
  parseLibraryCsv,
  parseLibraryJson,
  printLibraryCsv,
  printLibraryJson,
} from "./index.ts";

const areasOf = (name: string) => INDICATOR_LIBRARY.filter(({ area }) => area === name);

describe("the indicator library", () => {
  it.each(LIBRARY_AREAS.map(({ name }) => name))("%s covers output, cost, effect and satisfaction", (name) => {
    const levels = new Set(areasOf(name).map(({ level2 }) => LEVEL1_OF[level2]));
    expect([...levels].sort()).toEqual(["产出指标", "成本指标", "效益指标", "满意度指标"].sort());
  });

  it("names each indicator once in its area, and says what it is for and how it is proved", () => {
    const keys = INDICATOR_LIBRARY.map(({ area, name }) => `${area}|${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(INDICATOR_LIBRARY.filter(({ evidence, use }) => evidence === "" || use === "")).toEqual([]);
  });

  it("gives targets that are understood: number, unit and direction", () => {
    for (const indicator of INDICATOR_LIBRARY.filter(({ unit }) => unit !== "")) {
      const target = parseIndicatorValue(libraryTarget(indicator, indicator.usual || "3") ?? "");
      expect([indicator.name, target?.unit, target?.direction]).toEqual([
        indicator.name,
        indicator.unit,
        libraryDirection(indicator),
      ]);
    }
  });

  it("sets costs from above and satisfaction from below", () => {
    for (const { level2, operator, name } of INDICATOR_LIBRARY) {
      if (/成本/.test(level2)) expect([name, operator]).toEqual([name, "≤"]);
      if (/满意度/.test(level2)) expect([name, operator]).toEqual([name, "≥"]);
    }
  });

  it("leaves a value open where it depends on the project", () => {
    const pages = areasOf("档案").find(({ name }) => name === "档案数字化扫描数量");
    expect(pages && [libraryTarget(pages), libraryTarget(pages, "22")]).toEqual([null, "≥22万页"]);
  });
});

describe("import and export", () => {
  it("the whole library comes back from both forms", () => {
    for (const read of [
      parseLibraryCsv(printLibraryCsv(INDICATOR_LIBRARY)),
      parseLibraryJson(printLibraryJson(INDICATOR_LIBRARY)),
    ])
      expect(read).toEqual({ indicators: INDICATOR_LIBRARY, issues: [] });
  });

  it("no cell of the table begins a formula", () => {
    expect(printLibraryCsv(INDICATOR_LIBRARY)).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });

  it("whatever stands in a cell comes back", () => {
    const words = fc.string({ minLength: 1 }).map((text) => `述${text.replaceAll("\u0000", "")}述`);
    fc.assert(
      fc.property(words, words, (name, use) => {
        const [first] = INDICATOR_LIBRARY;
        const indicators: LibraryIndicator[] = first ? [{ ...first, name, use }] : [];
        expect(parseLibraryCsv(printLibraryCsv(indicators)).indicators).toEqual(indicators);
      }),
    );
  });

  const header = "领域,二级指标,指标名称,符号,常用值,单位,赋分规则,佐证资料,用途";

  it("takes what Excel saves: columns in any order, half-width operators, the names of the rules", () => {
    const text = `指标名称,领域,二级指标,符号,常用值,单位,赋分规则,佐证资料,用途\r\n库房巡查次数,档案,数量指标,>=,12,次,按照完成比例赋分,"巡查记录,照片",安全\r\n`;
    expect(parseLibraryCsv(text)).toMatchObject({
      issues: [],
      indicators: [{ name: "库房巡查次数", operator: "≥", method: "proportional", evidence: "巡查记录,照片" }],
    });
  });

  it.each([
    ["档案,数量,巡查,≥,12,次,直接赋分,记录,安全", [["第2行 二级指标", /没有“数量”/]]],
    ["档案,数量指标,巡查,约,十二,次,直接赋分,记录,安全", [["第2行 符号", /“约”应为/]]],
    ["档案,数量指标,巡查,≥,许多,次,直接赋分,记录,安全", [["第2行 常用值", /不是数/]]],
    [
      ",数量指标,,≥,1,次,看着给,记录,安全",
      [
        ["第2行 领域", /不能为空/],
        ["第2行 指标名称", /不能为空/],
        ["第2行 赋分规则", /没有“看着给”/],
      ],
    ],
  ] as const)("tells what is wrong with %s", (line, problems) => {
    const { indicators, issues } = parseLibraryCsv(`${header}\n${line}\n`);
    expect(indicators).toEqual([]);
    expect(issues).toEqual(problems.map(([place, message]) => ({ place, message: expect.stringMatching(message) })));
  });

  it("tells doubles, missing columns, broken files", () => {
    const line = "档案,数量指标,巡查,≥,12,次,直接赋分,记录,安全";
    expect(parseLibraryCsv(`${header}\n${line}\n${line}`).issues).toEqual([
      { place: "第3行 指标名称", message: "“巡查”在“档案”里重复" },
    ]);
    expect(parseLibraryCsv("领域,指标名称\n").issues[0]?.message).toMatch(/缺少列：二级指标/);
    expect(parseLibraryCsv('领域,"指标').issues[0]?.message).toMatch(/引号/);
    expect(parseLibraryJson("{").issues[0]?.message).toMatch(/不是 JSON/);
    expect(parseLibraryJson("{}").issues[0]?.message).toMatch(/列表/);
    expect(parseLibraryJson('[{"area":3}]').issues[0]).toEqual({ place: "[0].area", message: "不能为空" });
  });
});
