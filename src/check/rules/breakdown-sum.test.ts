import { describe, expect, it } from "vitest";
import { breakdownSum } from "./breakdown-sum.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const paragraph = (heading: string, text: string) => ["青石县档案馆2024年部门预算", "", heading, "", text].join("\n");

describe("breakdown-sum", () => {
  it("adds 基本支出 and 项目支出 up to the total of the sentence", () => {
    expect(
      outcomeOf(
        paragraph("三、支出预算安排情况", "2024年支出预算300万元，其中：基本支出200万元，项目支出100万元。"),
        breakdownSum,
      ),
    ).toMatchObject({ held: 1, findings: [] });
    expect(
      findingsIn(
        paragraph("三、支出预算安排情况", "2024年支出预算300万元，其中：基本支出200万元，项目支出90万元。"),
        breakdownSum,
      ),
    ).toHaveLength(1);
  });

  it("follows a breakdown inside a breakdown", () => {
    const text =
      "2024年支出预算300万元，其中：基本支出200万元，其中：人员经费150万元，公用经费40万元；项目支出100万元。";
    const findings = findingsIn(paragraph("三、支出预算安排情况", text), breakdownSum);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain("人员经费 + 公用经费");
  });

  it("asks of an incomplete list only that it stays below the total", () => {
    expect(
      findingsIn(paragraph("三、支出预算安排情况", "2024年支出预算300万元，其中：项目支出100万元。"), breakdownSum),
    ).toEqual([]);
  });

  it("does not add a plan to what was spent", () => {
    const text =
      "2023年度财政拨款支出年初预算数为10.00万元，决算数为8.00万元，其中：基本支出年初预算数为5.00万元，决算数为4.00万元；项目支出年初预算数为5.00万元，决算数为4.00万元。";
    const accounts = `青石县档案馆2023年度部门决算\n\n三、支出决算情况说明\n\n${text}`;
    expect(findingsIn(accounts, breakdownSum)).toEqual([]);
    const broken = findingsIn(accounts.replace(/4\.00万元。/, "3.00万元。"), breakdownSum);
    expect(broken).toHaveLength(1);
  });
});
