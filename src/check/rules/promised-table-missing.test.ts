import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { promisedTableMissing } from "./promised-table-missing.ts";

const grid = ["单位：万元", "", "科目编码\t科目名称\t合计", "\t合计\t300.00", "201\t一般公共服务支出\t300.00"];
const document = (promised: readonly string[], present: readonly string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    "目录",
    "",
    "第一部分 部门概况",
    ...promised.flatMap((entry) => ["", entry]),
    "",
    "第一部分 部门概况",
    "",
    "本馆保管全县档案。",
    ...present.flatMap((title) => ["", title, "", ...grid]),
  ].join("\n");

describe("promised-table-missing", () => {
  it("quotes the entry of the contents page", () => {
    const [finding] = findingsIn(
      document(["一、2024年支出预算总表", "二、2024年项目支出表"], ["2024年支出预算总表"]),
      promisedTableMissing,
    );
    expect(finding?.suspects[0]).toMatchObject({ line: 9, quote: "二、2024年项目支出表" });
  });

  it("keeps 收入总表 and 收支总表 apart", () => {
    const findings = findingsIn(
      document(["一、2024年收支预算总表", "二、2024年收入预算总表"], ["2024年收支预算总表"]),
      promisedTableMissing,
    );
    expect(findings.map(({ key }) => key)).toEqual(["收入预算总表"]);
  });

  it("accepts a title with brackets, other filler words, or a longer form", () => {
    expect(
      outcomeOf(
        document(
          ["一、部门支出总体情况表", "二、2024年项目支出绩效目标申报表"],
          ["2024年支出总表", "2024年青石县项目支出(绩效目标)申报表"],
        ),
        promisedTableMissing,
      ),
    ).toMatchObject({ held: 2, findings: [] });
  });

  it("accepts a title with its words in another order", () => {
    const [promised, title] = ["二、政府性基金财政拨款支出预算表", "2024年财政拨款政府性基金支出预算表"];
    expect(
      outcomeOf(document(["一、支出总表", promised], ["2024年支出总表", title]), promisedTableMissing),
    ).toMatchObject({ held: 2, findings: [] });
  });

  it("does not call a table missing when the tables are in another file", () => {
    expect(outcomeOf(document(["一、2024年支出预算总表"], []), promisedTableMissing).state).toBe("undecided");
  });

  it("calls a table not supplied that the text says is in another file", () => {
    const promised = ["一、2024年支出预算总表", "二、2024年项目支出绩效目标表"];
    const said = (sentence: string) =>
      outcomeOf(`${document(promised, ["2024年支出预算总表"])}\n\n${sentence}`, promisedTableMissing);
    expect(said("绩效目标详见附件《2024年项目支出绩效目标表》。")).toMatchObject({
      state: "undecided",
      missing: expect.stringContaining("项目支出绩效目标表"),
    });
    expect(said("2024年项目支出绩效目标表.xlsx").state).toBe("undecided");
    expect(said("支出明细详见附表。")).toMatchObject({ state: "judged", findings: [{ key: "项目支出绩效目标表" }] });
  });
});
