import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { projectCount } from "./project-count.ts";

const forms = [projectForm("卷宗整理", { budget: "18.00" }), projectForm("库房维修", { budget: "7.00" })];
const text = (count: number, amount: string, tail = "具体情况见下表（按项目分别填报）：") =>
  `2024年当年财政拨款项目${count}个，涉及预算金额${amount}万元。${tail}`;

describe("project-count", () => {
  it("compares count and amount", () => {
    expect(findingsIn(budgetDocument(text(2, "25"), ...forms), projectCount)).toEqual([]);
    expect(findingsIn(budgetDocument(text(3, "25"), ...forms), projectCount)).toHaveLength(1);
    const [finding] = findingsIn(budgetDocument(text(2, "26"), ...forms), projectCount);
    expect(finding?.arithmetic).toBe("18.00万元 + 7.00万元");
  });

  it("does not apply where the text promises no form for each project", () => {
    expect(outcomeOf(budgetDocument(text(9, "300", ""), ...forms), projectCount).state).toBe("notApplicable");
  });

  it("cannot judge without forms", () => {
    expect(outcomeOf(budgetDocument(text(2, "25")), projectCount).state).toBe("undecided");
  });
});
