import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm, projectTable } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { projectNameMismatch } from "./project-name-mismatch.ts";

const forms = (...projects: [string, string][]) => projects.map(([name, budget]) => projectForm(name, { budget }));

describe("project-name-mismatch", () => {
  it("suspects the form, since the table comes from the budget system", () => {
    const [finding] = findingsIn(
      budgetDocument(projectTable([["卷宗整理专项经费", "18.00"]]), ...forms(["卷宗整理业务经费", "18.00"])),
      projectNameMismatch,
    );
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["卷宗整理业务经费"]);
    expect(finding?.likeliest).toBe("卷宗整理专项经费");
  });

  it.each([
    ["other amounts", ["卷宗整理专项经费", "18.00"], ["卷宗整理业务经费", "15.00"]],
    ["names of other things", ["卷宗整理专项经费", "18.00"], ["消防器材更换", "18.00"]],
    ["the year only", ["2024年卷宗整理经费", "18.00"], ["卷宗整理经费", "18.00"]],
    ["a name that the cell cut", ["党史展览馆维修", "18.00"], ["党史展览馆维修改造及布展经费", "18.00"]],
  ])("does not compare %s", (_, listed, form) => {
    const document = budgetDocument(projectTable([listed]), ...forms([form[0] ?? "", form[1] ?? ""]));
    expect(findingsIn(document, projectNameMismatch)).toEqual([]);
  });

  it("hints only where the lists have few names in common", () => {
    const rows: [string, string][] = [
      ["卷宗整理业务经费", "18.00"],
      ["库房维修", "7.00"],
      ["消防器材更换", "5.00"],
    ];
    const listed = [
      ["卷宗整理专项经费", "18.00"],
      ["库房改造", "9.00"],
      ["消防演练", "4.00"],
    ];
    const apart = findingsIn(budgetDocument(projectTable(listed), ...forms(...rows)), projectNameMismatch);
    expect(apart.map(({ severity }) => severity)).toEqual(["info"]);
    const same = [
      ["卷宗整理专项经费", "18.00"],
      ["库房维修", "7.00"],
      ["消防器材更换", "5.00"],
    ];
    const together = findingsIn(budgetDocument(projectTable(same), ...forms(...rows)), projectNameMismatch);
    expect(together.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("does not choose between two projects of one amount", () => {
    const table = projectTable([
      ["卷宗整理专项经费", "18.00"],
      ["卷宗修裱专项经费", "18.00"],
    ]);
    expect(findingsIn(budgetDocument(table, ...forms(["卷宗业务经费", "18.00"])), projectNameMismatch)).toEqual([]);
  });

  it("has nothing to compare a single list with", () => {
    expect(outcomeOf(budgetDocument(projectTable([["卷宗整理", "18.00"]])), projectNameMismatch).state).toBe(
      "undecided",
    );
  });
});
