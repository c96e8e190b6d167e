import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm, table } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { untickedChoice } from "./unticked-choice.ts";

const form = (name: string, field: string, boxes: string) =>
  projectForm(name, { budget: "10.00", fields: [[field, boxes]] });
const codes = `2024年项目支出表\n\n单位：万元\n\n${table([
  ["项目编码", "项目名称", "合计"],
  ["", "合计", "20.00"],
  ["99010124103T000000101", "卷宗整理专项经费", "10.00"],
  ["99010124103Y000000102", "库房维修", "10.00"],
])}`;

describe("unticked-choice", () => {
  it("reports the form in which nothing is ticked", () => {
    const findings = findingsIn(
      budgetDocument(
        form("卷宗整理", "项目安排频度", "☑一次性项目 □常年项目"),
        form("库房维修", "项目安排频度", "□一次性项目 □常年项目"),
      ),
      untickedChoice,
    );
    expect(findings.map(({ message }) => message)).toEqual(["“库房维修”绩效目标表的“项目安排频度”一项也没有勾选"]);
  });

  it("says nothing where the boxes of all forms came out empty", () => {
    const empty = form("库房维修", "项目安排频度", "□一次性项目 □常年项目");
    expect(outcomeOf(budgetDocument(empty), untickedChoice).state).toBe("undecided");
  });

  it("finds the code of a project whose form has another name", () => {
    const ticked = form("卷宗整理工作经费", "项目类别", "☑运转类 □特定目标类");
    const [finding] = findingsIn(budgetDocument(codes, ticked), untickedChoice);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(["99010124103T000000101"]);
  });

  it("accepts 运转类 where the code says nothing else", () => {
    expect(
      findingsIn(budgetDocument(codes, form("库房维修", "项目类别", "☑运转类 □特定目标类")), untickedChoice),
    ).toEqual([]);
  });
});
