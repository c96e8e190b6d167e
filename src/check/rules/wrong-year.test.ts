import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { wrongYear } from "./wrong-year.ts";

const budget = (text: string) => `青石县档案馆2024年部门预算\n\n${text}`;
const years = (text: string) =>
  findingsIn(text, wrongYear).map(({ severity, suspects }) => [severity, suspects[0]?.quote]);

describe("wrong-year", () => {
  it.each([
    ["一、2023年部门预算收支情况说明\n\n收支总预算300万元。", "2023"],
    ["一、收支情况\n\n2023年支出预算300万元，比上年增加20万元。", "2023"],
    ["一、收支情况\n\n2024年支出预算300万元，比2022年预算增加20万元。", "2022"],
    ["一、资产情况\n\n截至2020年12月31日，共有车辆2辆。", "2020"],
    ["一、收入科目\n\n上年结转和结余：指2022年没有用完的资金。", "2022"],
    ["一、收入科目\n\n用于弥补2023年收支差额的数额。", "2023"],
  ])("%s is last year's text", (text, year) => {
    expect(years(budget(text))).toEqual([["warning", year]]);
  });

  it("only hints at assets counted a year earlier", () => {
    expect(years(budget("一、资产情况\n\n截至2022年12月31日，共有车辆2辆。"))).toEqual([["info", "2022"]]);
  });

  it.each([
    "一、2024年部门预算收支情况说明\n\n2024年支出预算300万元，比2023年预算增加20万元。",
    "一、资产情况\n\n截至2023年12月31日，共有车辆2辆。",
    "一、2023年部门预算执行情况\n\n2023年安排33万元，2022年安排35万元。",
    "一、依据\n\n按2021年至2025年规划和2023年度绩效自评情况安排。",
  ])("%s has the right years", (text) => {
    expect(years(budget(text))).toEqual([]);
  });

  it("compares a document's number with the year in its title", () => {
    const cited = (number: string, title: string) =>
      budget(`一、依据\n\n青委发〔${number}〕3号《关于印发${title}的通知》。`);
    expect(findingsIn(cited("2016", "2024年工作要点"), wrongYear)).toHaveLength(1);
    expect(findingsIn(cited("2023", "2024年工作要点"), wrongYear)).toHaveLength(0);
    expect(findingsIn(cited("2016", "档案事业发展规划"), wrongYear)).toHaveLength(0);
  });

  it("judges final accounts by their own year", () => {
    const accounts = (text: string) => `青石县档案馆2023年度部门决算\n\n${text}`;
    expect(years(accounts("第三部分 青石县档案馆2022年度部门决算情况说明\n\n一、说明\n\n支出300万元。"))).toEqual([
      ["warning", "2022"],
    ]);
    expect(years(accounts("一、资产情况\n\n截至2023年12月31日，共有车辆2辆。"))).toEqual([]);
    expect(years(accounts("一、资产情况\n\n截至2022年12月31日，共有车辆2辆。"))).toEqual([["warning", "2022"]]);
  });

  it("does not judge where nothing states a year", () => {
    expect(outcomeOf(budget("一、职责\n\n保管档案。"), wrongYear).state).not.toBe("undecided");
  });
});
