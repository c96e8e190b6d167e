import { describe, expect, it } from "vitest";
import { codeRollUp } from "./code-roll-up.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const basic = (...rows: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    "2024年一般公共预算基本支出表",
    "",
    "单位：万元",
    "",
    "科目编码\t科目名称\t合计",
    ...rows,
  ].join("\n");

describe("code-roll-up", () => {
  it("adds the 款 of the economic classification up to their 类", () => {
    expect(
      outcomeOf(basic("301\t工资福利支出\t120.00", "30101\t基本工资\t80.00", "30102\t津贴补贴\t40.00"), codeRollUp),
    ).toMatchObject({ held: 1, findings: [] });
  });

  it("reports a class that is not the sum of its codes", () => {
    const findings = findingsIn(
      basic("301\t工资福利支出\t123.00", "30101\t基本工资\t80.00", "30102\t津贴补贴\t40.00"),
      codeRollUp,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain("301工资福利支出");
  });

  it("leaves a table alone that prints a code twice, once for each government code", () => {
    const outcome = outcomeOf(
      basic("301\t工资福利支出\t120.00", "30101\t基本工资\t80.00", "30101\t基本工资\t30.00"),
      codeRollUp,
    );
    expect(outcome.state).toBe("notApplicable");
  });
});
