import { describe, expect, it } from "vitest";
import { numberingGap } from "./numbering-gap.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (...lines: string[]) => ["青石县档案馆2024年部门预算", ...lines].join("\n\n");
const gaps = (...lines: string[]) =>
  findingsIn(document(...lines), numberingGap).map(({ severity, suspects }) => [severity, suspects[0]?.quote]);

describe("numbering-gap", () => {
  it("finds the heading that lost its number", () => {
    const lines = [
      "一、说明",
      "（一）收入情况",
      "收入300万元。",
      "（二）支出情况",
      "支出300万元。",
      "机关运行经费情况",
      "经费20万元。",
      "（四）采购情况",
      "采购5万元。",
    ];
    const [finding] = findingsIn(document(...lines), numberingGap);
    expect(finding).toMatchObject({ severity: "warning", likeliest: "（三）机关运行经费情况" });
  });

  it("finds the last part without number", () => {
    expect(
      gaps(
        "第一部分 概况",
        "一、职责",
        "保管档案。",
        "第二部分 说明",
        "一、收支情况",
        "收支300万元。",
        "名词解释",
        "一、基本支出：指保障运转的支出。",
        "二、项目支出：指完成任务的支出。",
      ),
    ).toEqual([["warning", "名词解释"]]);
  });

  it("finds a part that is left out, unless it stands somewhere", () => {
    const [before, after] = [
      ["第一部分 概况", "一、职责", "保管档案。"],
      ["第三部分 说明", "一、收支情况", "收支300万元。"],
    ];
    expect(gaps(...before, ...after)).toEqual([["warning", "第三部分 说明"]]);
    expect(gaps(...before, "部门预算表（第二部分）详见附件。", ...after)).toEqual([]);
  });

  it("finds a number twice", () => {
    expect(
      gaps("一、职责", "保管档案。", "二、机构", "内设两科。", "二、人员", "共12人。", "三、收支", "收支300万元。"),
    ).toEqual([["warning", "二、人员"]]);
  });

  it("finds items whose first numbers are lost", () => {
    expect(
      gaps(
        "一、收入科目",
        "财政拨款：指县级财政拨付的资金。",
        "教育收费：指学费收入。",
        "（三）事业收入：指业务收入。",
        "（四）经营收入：指经营所得。",
      ),
    ).toEqual([["warning", "财政拨款：指县级财政拨付的资金。"]]);
  });

  it("finds a table number between two others", () => {
    const table = (number: string, name: string) => [
      name,
      `预算 ${number} 表`,
      "单位：万元",
      "项目\t金额\n合计\t300.00",
    ];
    const tables = (...numbers: string[]) => numbers.flatMap((number) => table(number, `2024年第${number}张情况表`));
    expect(gaps(...tables("01", "03", "04", "05"))).toEqual([["warning", "预算 03 表"]]);
    expect(gaps(...tables("01", "02", "03", "04"))).toEqual([]);
    expect(gaps(...tables("08", "13"))).toEqual([]);
  });

  it("lets every section begin anew and the lines of a table follow the account codes", () => {
    const table =
      "一、收支总表\n\n单位：万元\n\n项目\t金额\n十七、金融支出\t1.00\n十九、援助其他地区支出\t2.00\n二十一、住房保障支出\t3.00";
    expect(gaps("一、职责", "1.保管档案。", "2.提供利用。", "二、机构", "1.办公室。", "2.保管科。", table)).toEqual([]);
  });

  it("does not judge headings without numbers at all", () => {
    expect(outcomeOf(document("基本情况", "本馆保管档案。"), numberingGap).state).toBe("notApplicable");
  });
});
