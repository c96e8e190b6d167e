import { describe, expect, it } from "vitest";
import { columnSum } from "./column-sum.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const projects = (total: string, ...rows: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    "2024年项目支出表",
    "",
    "单位：万元",
    "",
    "项目编码\t项目名称\t合计\t一般公共预算",
    `\t合计\t${total}\t${total}`,
    ...rows,
  ].join("\n");

describe("column-sum", () => {
  it("adds projects up to the total and passes over the rows that repeat it for the unit", () => {
    const outcome = outcomeOf(
      projects(
        "55.00",
        "118\t青石县档案馆\t55.00\t55.00",
        "42011824118T0000001\t馆藏数字化\t40.00\t40.00",
        "42011824118T0000002\t库房维护\t15.00\t15.00",
      ),
      columnSum,
    );
    expect(outcome).toMatchObject({ state: "judged", held: 2, findings: [] });
  });

  it("reports a total that its projects do not add up to, once for each column", () => {
    const findings = findingsIn(
      projects("57.00", "42011824118T0000001\t馆藏数字化\t40.00\t40.00", "42011824118T0000002\t库房维护\t15.00\t15.00"),
      columnSum,
    );
    expect(findings).toHaveLength(2);
    expect(findings[0]?.arithmetic).toContain("40.00万元 + 15.00万元 = 55.00万元");
    expect(findings[0]?.likeliest).toContain("55.00万元");
    expect(findings[0]?.suspects[0]?.quote).toBe("57.00");
  });

  it("allows the tail of eleven rounded lines", () => {
    const lines = Array.from({ length: 11 }, (_, i) => `4201182411${i + 10}T0000001\t项目${i}\t1.33\t1.33`);
    expect(findingsIn(projects("14.67", ...lines), columnSum)).toEqual([]);
    expect(findingsIn(projects("14.83", ...lines), columnSum)).not.toEqual([]);
  });
});
