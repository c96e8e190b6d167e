import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareName, overlap, projectCore, sameName, similarName } from "./name.ts";

describe("names of projects", () => {
  it.each([
    ["卷宗、目录整理专项经费", "卷宗目录整理"],
    ["2024年度库房维修项目", "库房维修"],
    ["“讲解员”培训工作经费", "讲解员培训"],
    ["项目经费", "项目经费"],
  ])("%s is at heart %s", (name, core) => expect(projectCore(name)).toBe(core));

  it("are the same without punctuation and year, or cut off by a cell", () => {
    expect(sameName("卷宗、目录整理经费", "2024年卷宗目录整理经费")).toBe(true);
    expect(sameName("党史展览馆维修改造", "党史展览馆维修改造及布展经费")).toBe(true);
    expect(sameName("卷宗整理", "卷宗整理经费")).toBe(false);
  });

  it.each([
    ["卷宗整理专项经费", "卷宗整理工作经费", true],
    ["回访慰问经费", "县级回访慰问经费", true],
    ["卷宗整理经费", "消防器材更换经费", false],
    ["业务经费", "会议经费", false],
  ])("%s and %s: %s", (left, right, similar) => expect(similarName(left, right)).toBe(similar));

  it("compare the same either way, and a name with itself", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."卷宗整理库房维修经费项目、（）2024年"),
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(sameName(left, right)).toBe(sameName(right, left));
        expect(similarName(left, right)).toBe(similarName(right, left));
        expect(overlap(left, right)).toBe(overlap(right, left));
        expect(bareName(bareName(left))).toBe(bareName(left));
        expect(sameName(left, left)).toBe(true);
      }),
    );
  });
});
