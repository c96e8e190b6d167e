import { describe, expect, it } from "vitest";
import { dutiesDiffer } from "./duties-differ.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const DUTIES = [
  "负责全县档案的接收、征集和保管工作。",
  "负责档案的整理、编目和利用服务工作。",
  "负责全县档案工作的监督指导和检查。",
  "负责档案数字化和信息系统的建设维护。",
];
const NUMBERS = "一二三四五六七八";
const document = (section: readonly string[], form: readonly string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "一、主要职责",
    ...section.map((duty, index) => `${index + 1}.${duty}`),
    "二、整体绩效目标",
    `部门职能概述\t${form.map((duty, index) => `（${NUMBERS[index]}）${duty}`).join("")}\n年度任务\t完成档案数字化`,
  ].join("\n\n");
const EXTRA = "归口管理县地方志编纂机构。";

describe("duties-differ", () => {
  it("quotes the duty that only the form has", () => {
    const [finding] = findingsIn(document(DUTIES, [...DUTIES, EXTRA]), dutiesDiffer);
    expect(finding?.suspects[0]?.quote).toContain(EXTRA);
  });

  it("quotes the duty that only the overview has", () => {
    const [finding] = findingsIn(document([EXTRA, ...DUTIES], DUTIES), dutiesDiffer);
    expect(finding?.suspects[0]?.quote).toBe(`1.${EXTRA}`);
  });

  it("accepts small differences of wording and any closing phrase", () => {
    const reworded = DUTIES.map((duty) => duty.replace("全县", "全县各类"));
    expect(
      findingsIn(document([...DUTIES, "完成县委交办的其他任务。"], [...reworded, "承办上级交办事项。"]), dutiesDiffer),
    ).toEqual([]);
  });

  it("does not compare lists that were written apart", () => {
    const other = ["宣传方针政策。", "培训基层人员。", "组织评比表彰。", "开展对外交流。"];
    expect(outcomeOf(document(DUTIES, other), dutiesDiffer).state).toBe("undecided");
  });
});
