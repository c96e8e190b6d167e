import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm, projectTable, table } from "./form.testing.ts";
import { findingsIn } from "./page.testing.ts";
import { projectAmountMismatch } from "./project-amount-mismatch.ts";

const form = (name: string, budget: string, grounds = "") =>
  projectForm(name, { budget, ...(grounds === "" ? {} : { fields: [["立项依据", grounds]] }) });

describe("project-amount-mismatch", () => {
  it("suspects the form's amount", () => {
    const document = budgetDocument(projectTable([["卷宗整理经费", "18.00"]]), form("卷宗整理经费", "15.00"));
    const [finding] = findingsIn(document, projectAmountMismatch);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["15.00"]);
    expect(finding?.likeliest).toBe("18.00万元");
  });

  it("allows fewer decimals", () => {
    const document = budgetDocument(projectTable([["卷宗整理经费", "18.04"]]), form("卷宗整理经费", "18.0"));
    expect(findingsIn(document, projectAmountMismatch)).toEqual([]);
  });

  it("does not compare projects that several units have", () => {
    const rows = [
      ["项目名称", "项目单位", "合计"],
      ["物业管理费", "青石县档案馆", "18.00"],
      ["设备购置费", "青石县方志办", "7.00"],
    ];
    const list = `2024年项目支出表\n\n单位：万元\n\n${table(rows)}`;
    expect(findingsIn(budgetDocument(list, form("物业管理费", "12.00")), projectAmountMismatch)).toEqual([]);
  });

  it("compares a table of one fund only where it exceeds the whole", () => {
    const oneFund = (amount: string) =>
      projectTable([["卷宗整理经费", amount]]).replace("2024年项目支出表", "2024年一般公共预算项目支出表");
    const found = (amount: string) =>
      findingsIn(budgetDocument(oneFund(amount), form("卷宗整理经费", "15.00")), projectAmountMismatch);
    expect(found("12.00")).toHaveLength(0);
    expect(found("18.00")).toHaveLength(1);
  });

  it("reads the amount that the grounds ask for", () => {
    const [finding] = findingsIn(
      budgetDocument(form("卷宗整理经费", "18.00", "2024年申请经费15万元，用于装订。")),
      projectAmountMismatch,
    );
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["15万元"]);
  });

  it.each([
    ["an amount of another year", "2022年安排15万元，用于装订。"],
    ["several amounts", "申请经费15万元，其中装订费3万元。"],
    ["an amount that nobody asks for", "单价超过15万元的设备按规定采购。"],
  ])("takes no notice of %s in the grounds", (_, grounds) => {
    expect(findingsIn(budgetDocument(form("卷宗整理经费", "18.00", grounds)), projectAmountMismatch)).toEqual([]);
  });
});
