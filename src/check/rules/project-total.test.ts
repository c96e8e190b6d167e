import { describe, expect, it } from "vitest";
import { budgetDocument, projectTable } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { projectTotal } from "./project-total.ts";

const text = (project: string, note = "") =>
  `三、支出预算情况\n\n2024年支出预算300万元，其中：基本支出270万元，项目支出${project}万元。${note}`;
const list = projectTable([
  ["卷宗整理", "18.00"],
  ["库房维修", "7.00"],
]);

describe("project-total", () => {
  it("warns where the list exceeds the project expenditure", () => {
    const [finding] = findingsIn(budgetDocument(text("20"), list), projectTotal);
    expect(finding?.severity).toBe("warning");
    expect(finding?.arithmetic).toBe("18.00万元 + 7.00万元 = 25.00万元");
  });

  it("holds what is withheld, and hints where nothing is said of it", () => {
    expect(findingsIn(budgetDocument(text("30", "其余项目涉密，不予公开。"), list), projectTotal)).toEqual([]);
    expect(findingsIn(budgetDocument(text("30"), list), projectTotal).map(({ severity }) => severity)).toEqual([
      "info",
    ]);
  });

  it("holds the exact sum", () => {
    expect(outcomeOf(budgetDocument(text("25"), list), projectTotal)).toMatchObject({ state: "judged", held: 1 });
  });
});
