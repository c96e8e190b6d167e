import { describe, expect, it } from "vitest";
import { approvedFigure } from "./approved-figure.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const table = (body: string, rows: readonly string[], title = "2024年支出预算总表") =>
  [`${body}2024年部门预算`, "", title, "", "单位：万元", "", "科目编码\t科目名称\t合计", ...rows].join("\n");

const pair = (published: string, approved: string) => `【文件】\n${published}\n\n【批复】\n${approved}`;

describe("approved-figure", () => {
  it("holds the publication against the approval and never the other way round", () => {
    const [finding, ...others] = findingsIn(
      pair(
        table("青石县档案馆", ["\t合计\t300.00", "201\t一般公共服务支出\t300.00"]),
        table("青石县档案馆", ["\t合计\t310.00", "201\t一般公共服务支出\t300.00"]),
      ),
      approvedFigure,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ likeliest: "310.00万元", suspects: [{ file: "文件.txt", quote: "300.00" }] });
    expect(finding?.evidence).toMatchObject([{ file: "批复.txt", quote: "310.00" }]);
  });

  it("does not compare with the approval of another body", () => {
    const published = table("青石县档案馆", ["\t合计\t300.00"]);
    expect(outcomeOf(pair(published, table("白水县财政局", ["\t合计\t310.00"])), approvedFigure).state).toBe(
      "undecided",
    );
  });

  it("does not hold the office alone (本级) against the approval of the whole department", () => {
    const published = table("青石县档案馆（本级）", ["\t合计\t300.00"]);
    const approved = table("青石县档案馆", ["\t合计\t310.00"]);
    expect(outcomeOf(pair(published, approved), approvedFigure).state).toBe("undecided");
    expect(findingsIn(pair(published, approved.replace("档案馆", "档案馆（本级）")), approvedFigure)).toHaveLength(1);
  });

  it("says that nothing was compared when no approval is at hand", () => {
    expect(outcomeOf(table("青石县档案馆", ["\t合计\t300.00"]), approvedFigure)).toMatchObject({
      state: "undecided",
      missing: expect.stringContaining("批复"),
    });
  });
});
