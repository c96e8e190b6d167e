import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const indicator = (level1: string, level2: string, name: string, target: string, weight: number) => ({
  level1,
  level2,
  name,
  target,
  weight,
});
const INDICATORS = [
  indicator("产出指标", "数量指标", "整理档案数量", "≥500卷", 30),
  indicator("成本指标", "经济成本指标", "整理总费用", "≤20万元", 20),
  indicator("效益指标", "社会效益指标", "查档人次", "≥300人次", 20),
  indicator("满意度指标", "服务对象满意度指标", "查档人满意度", "≥95%", 20),
];

function bookWith(...changes: object[]): string {
  const indicators = INDICATORS.map((each, index) => ({ ...each, ...changes[index] }));
  return JSON.stringify({
    version: 1,
    year: 2025,
    body: { name: "青石县档案馆" },
    facts: [{ view: "projects", project: "A", amount: "20万元" }],
    projects: [{ code: "A", name: "档案整理", performance: { goals: [], indicators } }],
  });
}

const validated = (book: string) => runIn(folderWith({ "b/book.json": book }), "validate", "b");

describe("mingzhang validate on performance targets", () => {
  it("says nothing of targets well set", async () => {
    expect(await validated(bookWith())).toMatchObject({ code: 0, out: expect.stringMatching(/没有问题\n$/) });
  });

  it("names the place, what is wrong and what it rests on", async () => {
    const { code, out } = await validated(bookWith({}, { target: "≤25万元" }, {}, { weight: 10 }));
    expect(code).toBe(1);
    expect(out).toMatch(/要核对 2 处\n/);
    expect(out).toMatch(/projects\[0\]\.performance\.indicators：.*分值之和为 80，应为 90.*（财预〔2021〕101号/);
    expect(out).toMatch(/indicators\[1\]\.target：.*25万元，超过项目预算 20万元/);
  });

  it("hints do not fail", async () => {
    const { code, out } = await validated(bookWith({ target: "500卷" }));
    expect([code, out]).toEqual([0, expect.stringMatching(/没有问题，提示 1 处\n {2}提示 .*没有写明符号/)]);
  });

  it("targets of a wrong shape are refused with their place", async () => {
    const { code, err } = await validated(
      bookWith({ target: "" }, { results: [{ month: 13, actual: "1卷" }] }, { weight: 101 }),
    );
    expect(code).toBe(2);
    for (const field of ["indicators[0].target", "indicators[1].results[0].month", "indicators[2].weight"])
      expect(err).toContain(`projects[0].performance.${field}`);
  });
});
