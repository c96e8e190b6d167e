import { describe, expect, it } from "vitest";
import { listedItemWithoutAmount } from "./listed-item-without-amount.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const rows = [
  "301\t工资福利支出\t100.00",
  "30101\t基本工资\t40.00",
  "30102\t津贴补贴\t30.00",
  "30103\t奖金\t20.00",
  "30112\t其他社会保障缴费\t4.00",
  "30113\t住房公积金\t6.00",
];
const document = (heading: string, sentence: string) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    heading,
    "",
    sentence,
    "",
    "2024年一般公共预算基本支出表",
    "",
    "单位：万元",
    "",
    "科目编码\t科目名称\t合计",
    ...rows,
  ].join("\n");

describe("listed-item-without-amount", () => {
  it("quotes the items that the table does not have", () => {
    const [finding] = findingsIn(
      document("六、基本支出情况", "人员经费主要包括：基本工资、津贴补贴、奖金、职业年金缴费、医疗费、住房公积金。"),
      listedItemWithoutAmount,
    );
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["职业年金缴费", "医疗费"]);
  });

  it("takes a single one for a hint", () => {
    const [finding] = findingsIn(
      document("六、基本支出情况", "人员经费主要包括：基本工资、津贴补贴、奖金、职业年金缴费、住房公积金。"),
      listedItemWithoutAmount,
    );
    expect(finding?.severity).toBe("info");
  });

  it("leaves the glossary alone", () => {
    expect(
      outcomeOf(
        document("四、名词解释", "公用经费包括办公费、邮电费、差旅费、会议费、福利费。"),
        listedItemWithoutAmount,
      ).state,
    ).toBe("notApplicable");
  });
});
