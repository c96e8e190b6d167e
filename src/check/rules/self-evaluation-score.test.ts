import { describe, expect, it } from "vitest";
import { outcomeOf } from "./page.testing.ts";
import { selfEvaluationScore } from "./self-evaluation-score.ts";

interface Printed {
  readonly rate?: string;
  readonly execution?: string;
  readonly scanned?: string;
  readonly satisfied?: string;
  readonly total?: string;
  readonly grade?: string;
}

function report({
  rate = "97.50",
  execution = "9.75",
  scanned = "57.00",
  satisfied = "30.00",
  total = "96.75",
  grade = "优",
}: Printed): string {
  const rows = [
    ["预算执行情况（万元）", "", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分"],
    ["年度资金总额", "", "16.00", "16.00", "15.60", rate, "10", execution],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
    ["产出指标", "数量指标", "扫描页数", "≥36万页", "34.2万页", "60", scanned, "案卷破损"],
    ["满意度指标", "服务对象满意度指标", "查档人员满意度", "≥95%", "93.8%", "30", satisfied, ""],
    ["总分", "", "", "", "", "100", total, grade],
  ];
  return `青石县档案馆2024年度绩效自评报告\n\n数字化绩效自评表\n\n${rows.map((row) => row.join("\t")).join("\n")}`;
}

function messages(printed: Printed): readonly string[] {
  const outcome = outcomeOf(report(printed), selfEvaluationScore);
  return outcome.state === "judged" ? outcome.findings.map(({ message }) => message) : [outcome.state];
}

describe("self-evaluation-score", () => {
  it("holds what works out: rate, points, sums, grade", () => {
    expect(outcomeOf(report({}), selfEvaluationScore)).toMatchObject({ state: "judged", held: 7, findings: [] });
  });

  it("a rate of its own, and the points that follow from it", () => {
    expect(messages({ rate: "98.50" })).toEqual(["数字化绩效自评表：预算执行率应为97.50%"]);
    expect(messages({ execution: "9.57", total: "96.57" })).toEqual(["数字化绩效自评表：预算执行率的得分应为9.75分"]);
  });

  it("a missed target with all its points, and points beyond the weight", () => {
    expect(messages({ scanned: "60.00", total: "99.75" })).toEqual([
      "数字化绩效自评表：“扫描页数”没有达到目标≥36万页（实际34.2万页），却得满分",
    ]);
    expect(messages({ satisfied: "31.00", total: "97.75" })).toEqual([
      "数字化绩效自评表：“查档人员满意度”得31.00分，应在0到30分之间",
    ]);
  });

  it("a total that its parts do not make, and a grade that the total does not have", () => {
    expect(messages({ total: "97.65" })).toEqual(["数字化绩效自评表：得分之和为96.75，总分写为97.65"]);
    expect(messages({ grade: "良" })).toEqual(["数字化绩效自评表：总分96.75分的等级应为“优”，写为“良”"]);
  });

  it("does not apply to goals that are only set", () => {
    expect(outcomeOf("青石县档案馆2024年部门预算\n\n一、收支情况", selfEvaluationScore).state).toBe("notApplicable");
  });
});
