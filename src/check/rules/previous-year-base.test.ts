import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { previousYearBase } from "./previous-year-base.ts";

const now = (text: string) => `【文件】\n青石县档案馆2024年部门预算\n\n三、支出预算安排情况\n\n${text}`;
const lastYear = (year: number, figure: string) =>
  `\n\n【上年公开】\n青石县档案馆${year}年部门预算\n\n三、支出预算安排情况\n\n${year}年支出预算${figure}万元。`;

describe("previous-year-base", () => {
  it("names the change that fits last year's publication", () => {
    const [finding] = findingsIn(
      now("2024年支出预算300万元，比2023年预算减少50万元，下降14.29%。") + lastYear(2023, "340"),
      previousYearBase,
    );
    expect(finding?.severity).toBe("warning");
    expect(finding?.likeliest).toContain("减少 40万元");
  });

  it("holds 与上年持平 against last year's figure", () => {
    expect(findingsIn(now("2024年支出预算300万元，与上年持平。") + lastYear(2023, "300"), previousYearBase)).toEqual(
      [],
    );
    expect(
      findingsIn(now("2024年支出预算300万元，与上年持平。") + lastYear(2023, "290"), previousYearBase),
    ).toHaveLength(1);
  });

  it("does not take a document of two years ago for last year's", () => {
    const text = now("2024年支出预算300万元，比2023年预算减少50万元。") + lastYear(2022, "340");
    expect(outcomeOf(text, previousYearBase).state).toBe("undecided");
  });

  it("holds final accounts against last year's final accounts, of one fund too", () => {
    const accounts = (year: number, text: string) =>
      `青石县档案馆${year}年部门决算\n\n三、一般公共预算财政拨款支出决算情况\n\n${text}`;
    const pair = (spent: string) =>
      `【文件】\n${accounts(2024, "2024年一般公共预算财政拨款支出300万元，与2023年相比减少50万元。")}` +
      `\n\n【上年公开】\n${accounts(2023, `2023年一般公共预算财政拨款支出${spent}万元。`)}`;
    expect(outcomeOf(pair("350"), previousYearBase)).toMatchObject({ state: "judged", held: 1, findings: [] });
    expect(findingsIn(pair("340"), previousYearBase)).toHaveLength(1);
  });
});
