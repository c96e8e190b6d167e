import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm, table } from "./form.testing.ts";
import { oneOffWithHistory } from "./one-off-with-history.ts";
import { findingsIn } from "./page.testing.ts";

const LABEL = "项目前两年预算及当年预算变动情况";
const form = (boxes: string, text: string) =>
  budgetDocument(
    projectForm("目录录入", {
      budget: "18",
      fields: [
        ["项目安排频度", boxes],
        [LABEL, text],
      ],
    }),
  );
const BEFORE = "1. 2023年预算安排30万元；2. 2023年执行数28万元。";

describe("one-off-with-history", () => {
  it.each([
    [
      "boxes behind the labels",
      '1. 一次性项目 <input checked="" type="checkbox"/> 2. 常年项目 <input type="checkbox"/>',
    ],
    ["boxes before the labels", "☑一次性项目 □常年项目"],
    ["a tick for a box", "□常年项目 √一次性项目"],
  ])("reads %s", (_, boxes) => {
    const [finding] = findingsIn(form(boxes, BEFORE), oneOffWithHistory);
    expect(finding?.suspects[0]?.quote).toContain("一次性项目");
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(["预算安排30万元", "执行数28万元"]);
  });

  it("leaves other projects and first-time projects alone", () => {
    expect(findingsIn(form("□一次性项目 ☑常年项目", BEFORE), oneOffWithHistory)).toEqual([]);
    expect(findingsIn(form("☑一次性项目 □常年项目", "1. 2024年预算18万元。"), oneOffWithHistory)).toEqual([]);
  });

  it("reports values of earlier years where no budget is stated", () => {
    const rows = [
      ["项目名称", "目录录入", "", "", "", ""],
      ["项目安排频度", "☑一次性项目 □常年项目", "", "", "", ""],
      ["一级指标", "二级指标", "三级指标", "指标值", "", ""],
      ["", "", "", "前年", "上年", "预计当年实现"],
      ["产出指标", "数量指标", "录入条数", "5000条", "5000条", "6000条"],
    ];
    const [finding] = findingsIn(budgetDocument(`2024年项目支出绩效目标表\n\n${table(rows)}`), oneOffWithHistory);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["5000条", "5000条"]);
  });
});
