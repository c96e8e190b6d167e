import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { previousYearColumn } from "./previous-year-column.ts";

const CODES = [
  ["", "合计"],
  ["201", "一般公共服务支出"],
  ["208", "社会保障和就业支出"],
  ["221", "住房保障支出"],
] as const;

const rowsOf = (columns: readonly (readonly string[])[]) =>
  CODES.map(([code, name], row) => [code, name, ...columns.map((column) => column[row] ?? "")].join("\t"));

const now = (last: readonly string[], header = "2023年预算数", text = "") =>
  [
    "【文件】\n青石县档案馆2024年部门预算\n",
    text,
    "\n2024年支出预算总表\n\n单位：万元\n",
    `科目编码\t科目名称\t${header}\t2024年预算数`,
    ...rowsOf([last, ["310.00", "200.00", "60.00", "50.00"]]),
  ].join("\n");

const lastYear = (own: readonly string[], year = 2023) =>
  [
    `\n\n【上年公开】\n青石县档案馆${year}年部门预算\n\n${year}年支出预算总表\n\n单位：万元\n`,
    `科目编码\t科目名称\t${year}年预算数`,
    ...rowsOf([own]),
  ].join("\n");

const published = ["300.00", "200.00", "55.00", "45.00"];
const oneWrong = ["300.00", "200.00", "50.00", "50.00"];

describe("previous-year-column", () => {
  it("holds last year's column against last year's document, and quotes both", () => {
    expect(outcomeOf(now(published) + lastYear(published), previousYearColumn)).toMatchObject({
      held: 4,
      findings: [],
    });
    const findings = findingsIn(now(oneWrong) + lastYear(published), previousYearColumn);
    expect(findings.map(({ suspects, evidence }) => [suspects[0]?.quote, evidence[0]?.quote])).toEqual([
      ["50.00", "55.00"],
      ["50.00", "45.00"],
    ]);
    expect(findings.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("knows 上年预算数, but not 上年结转 and 上年资金余额, which are money of this year", () => {
    expect(findingsIn(now(oneWrong, "上年预算数") + lastYear(published), previousYearColumn)).toHaveLength(2);
    for (const header of ["上年结转", "上年资金余额"]) {
      expect(outcomeOf(now(oneWrong, header) + lastYear(published), previousYearColumn).state).toBe("notApplicable");
    }
  });

  it("does not compare what was carried out with what was planned", () => {
    expect(outcomeOf(now(oneWrong, "上年执行数") + lastYear(published), previousYearColumn).state).toBe("undecided");
  });

  it("hints only where the text says that last year's figures were made comparable", () => {
    const text = "因机构改革划转人员，上年数按可比口径作了调整。";
    const findings = findingsIn(now(oneWrong, "2023年预算数", text) + lastYear(published), previousYearColumn);
    expect(findings.map(({ severity }) => severity)).toEqual(["info", "info"]);
  });

  it("judges nothing where most differ: they may have been restated", () => {
    const restated = ["250.00", "160.00", "49.00", "41.00"];
    expect(outcomeOf(now(restated) + lastYear(published), previousYearColumn).state).toBe("undecided");
  });

  it("needs last year's document, not an older one", () => {
    expect(outcomeOf(now(published), previousYearColumn)).toMatchObject({
      missing: expect.stringContaining("没有提供"),
    });
    expect(outcomeOf(now(published) + lastYear(published, 2022), previousYearColumn).state).toBe("undecided");
  });
});
