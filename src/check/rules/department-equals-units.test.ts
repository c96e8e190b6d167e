import { describe, expect, it } from "vitest";
import { departmentEqualsUnits } from "./department-equals-units.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const MEMBERS = "纳入青石县档案馆2024年部门预算编制范围的单位包括：青石县档案馆（本级）、青石县方志中心。";

const table = (title: string, header: string, rows: readonly string[]) =>
  [`2024年${title}`, "", "单位：万元", "", header, ...rows].join("\n");

const expenditure = (total: string) =>
  table("支出预算总表", "科目编码\t科目名称\t合计", [`\t合计\t${total}`, `201\t一般公共服务支出\t${total}`]);

const department = (total: string, members = MEMBERS, more = "") =>
  `【文件】\n青石县档案馆2024年部门预算\n\n${members}\n\n${expenditure(total)}\n\n${more}\n`;
const unit = (body: string, tables: string) => `\n【所属单位】\n${body}2024年单位预算\n\n${tables}\n`;
const office = unit("青石县档案馆（本级）", expenditure("200.00"));
const centre = unit("青石县方志中心", expenditure("110.00"));

const byUnit = (rows: readonly string[]) => table("支出预算分单位汇总表", "单位名称\t合计", rows);

describe("department-equals-units", () => {
  it("holds the department's total against the sum of its units", () => {
    expect(findingsIn(department("310.00") + office + centre, departmentEqualsUnits)).toEqual([]);
    const [finding] = findingsIn(department("300.00") + office + centre, departmentEqualsUnits);
    expect(finding).toMatchObject({ severity: "error", likeliest: "310.00万元", suspects: [{ quote: "300.00" }] });
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(["200.00", "110.00"]);
    expect(finding?.arithmetic).toContain("青石县方志中心 110.00万元");
  });

  it("names the unit whose amount is the difference: it was left out", () => {
    const [finding] = findingsIn(department("200.00") + office + centre, departmentEqualsUnits);
    expect(finding?.message).toContain("差额正好是青石县方志中心的数");
  });

  it("names the unit whose row in the department's table differs from what it publishes", () => {
    const rows = byUnit(["合计\t300.00", "青石县档案馆（本级）\t200.00", "青石县方志中心\t100.00"]);
    const findings = findingsIn(department("300.00", MEMBERS, rows) + office + centre, departmentEqualsUnits);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("青石县方志中心")]);
    expect(findings[0]?.suspects.map(({ file, quote }) => [file, quote])).toEqual([
      ["文件.txt", "100.00"],
      ["所属单位.txt", "110.00"],
    ]);
  });

  it("says which units are missing instead of adding up what is there", () => {
    expect(outcomeOf(department("300.00") + office, departmentEqualsUnits)).toMatchObject({
      state: "undecided",
      missing: expect.stringContaining("青石县方志中心"),
    });
    expect(outcomeOf(department("300.00", "") + office + centre, departmentEqualsUnits)).toMatchObject({
      state: "undecided",
      missing: expect.stringContaining("没有列出预算单位构成"),
    });
  });

  it("takes out of all funds what department and unit pay each other", () => {
    const income = (total: string, rows: readonly string[]) =>
      table("收入预算总表", "项目\t预算数", [...rows, `收入总计\t${total}`]);
    const own = income("200.00", ["一般公共预算拨款收入\t200.00"]);
    const paid = income("110.00", ["一般公共预算拨款收入\t80.00", "上级补助收入\t30.00"]);
    const whole = (total: string) =>
      `【文件】\n青石县档案馆2024年部门预算\n\n${MEMBERS}\n\n${income(total, ["一般公共预算拨款收入\t280.00"])}\n`;
    const units = unit("青石县档案馆（本级）", own) + unit("青石县方志中心", paid);
    expect(outcomeOf(whole("280.00") + units, departmentEqualsUnits)).toMatchObject({ state: "judged", findings: [] });
    expect(findingsIn(whole("270.00") + units, departmentEqualsUnits)).toHaveLength(1);
    expect(findingsIn(whole("320.00") + units, departmentEqualsUnits)).toHaveLength(1);
  });

  it("takes it out of the fund that it was booked in too, and out of no fiscal appropriation", () => {
    const income = (rows: readonly string[]) => table("收入预算总表", "项目\t预算数", rows);
    const whole = (subsidy: string, appropriation: string) =>
      `【文件】\n青石县档案馆2024年部门预算\n\n${MEMBERS}\n\n${income([
        `一般公共预算拨款收入\t${appropriation}`,
        `上级补助收入\t${subsidy}`,
      ])}\n`;
    const units =
      unit("青石县档案馆（本级）", income(["一般公共预算拨款收入\t200.00", "上级补助收入\t0.00"])) +
      unit("青石县方志中心", income(["一般公共预算拨款收入\t80.00", "上级补助收入\t30.00"]));
    expect(findingsIn(whole("0.00", "280.00") + units, departmentEqualsUnits)).toEqual([]);
    expect(findingsIn(whole("0.00", "250.00") + units, departmentEqualsUnits)).toHaveLength(1);
  });

  it("is not asked of a unit, nor of a department that is its office alone", () => {
    const asUnit = department("300.00").replace("部门预算\n", "单位预算\n");
    expect(outcomeOf(asUnit, departmentEqualsUnits).state).toBe("notApplicable");
    const alone = MEMBERS.replace("、青石县方志中心", "");
    expect(outcomeOf(department("300.00", alone), departmentEqualsUnits).state).toBe("notApplicable");
    expect(outcomeOf(department("300.00"), departmentEqualsUnits).state).toBe("undecided");
  });
});
