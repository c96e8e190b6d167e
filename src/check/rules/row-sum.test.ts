import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { rowSum } from "./row-sum.ts";

const table = (...rows: string[]) =>
  ["青石县档案馆2024年部门预算", "", "2024年一般公共预算支出表", "", "单位：万元", "", ...rows].join("\n");
const header = ["科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出", "\t\t\t小计\t人员经费\t公用经费\t"];

describe("row-sum", () => {
  it("names the cell that breaks its row, and what it should be", () => {
    const [finding, ...others] = findingsIn(
      table(
        ...header,
        "\t合计\t300.00\t200.00\t150.00\t50.00\t100.00",
        "201\t一般公共服务支出\t300.00\t200.00\t150.00\t50.00\t100.00",
        "20126\t档案事务\t300.00\t200.00\t150.00\t50.00\t100.00",
        "2012601\t行政运行\t200.00\t200.00\t150.00\t50.00\t",
        "2012604\t档案馆\t109.00\t\t\t\t100.00",
      ),
      rowSum,
    );
    expect(others).toEqual([]);
    expect(finding?.suspects.map(({ quote, line }) => [quote, line])).toContainEqual(["109.00", 13]);
    expect(finding?.arithmetic).toContain("相差 9.00万元");
  });

  it("counts the sums that hold", () => {
    const outcome = outcomeOf(
      table(
        ...header,
        "\t合计\t300.00\t200.00\t150.00\t50.00\t100.00",
        "201\t一般公共服务支出\t300.00\t200.00\t150.00\t50.00\t100.00",
      ),
      rowSum,
    );
    expect(outcome).toMatchObject({ state: "judged", held: 4, findings: [] });
  });

  it("says nothing where a header was probably misread: the formula fails in every row", () => {
    const outcome = outcomeOf(
      table(
        "科目编码\t科目名称\t合计\t基本支出\t项目支出",
        "\t合计\t300.00\t70.00\t100.00",
        "201\t一般公共服务支出\t200.00\t70.00\t50.00",
        "208\t社会保障和就业支出\t100.00\t30.00\t20.00",
      ),
      rowSum,
    );
    expect(outcome.state).toBe("undecided");
  });

  it("does not apply to a document without tables", () => {
    expect(outcomeOf("青石县档案馆2024年部门预算\n\n没有表格。", rowSum).state).toBe("notApplicable");
  });
});
