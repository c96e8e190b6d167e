import { describe, expect, it } from "vitest";
import { glossaryForeignAccount } from "./glossary-foreign-account.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (...entries: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    "第三部分 名词解释",
    ...entries.flatMap((entry) => ["", entry]),
    "",
    "2024年支出预算总表",
    "",
    "单位：万元",
    "",
    "科目编码\t科目名称\t合计",
    "201\t一般公共服务支出\t300.00",
    "20126\t档案事务\t300.00",
    "2012601\t行政运行\t200.00",
    "2012602\t一般行政管理事务\t60.00",
    "2012604\t档案馆\t40.00",
  ].join("\n");

const own = "1. 一般公共服务（类）档案事务（款）行政运行（项）：反映行政单位的基本支出。";
const more = "2. 一般公共服务（类）档案事务（款）档案馆（项）：反映档案馆的支出。";

describe("glossary-foreign-account", () => {
  it("reports another 款 of a class that is used", () => {
    const foreign = "3. 一般公共服务（类）财政事务（款）行政运行（项）：反映行政单位的基本支出。";
    const [finding, ...others] = findingsIn(document(own, more, foreign), glossaryForeignAccount);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", key: expect.stringContaining("财政事务") });
  });

  it("accepts the accounts that the table has", () => {
    expect(outcomeOf(document(own, more), glossaryForeignAccount)).toMatchObject({ held: 2, findings: [] });
  });

  const textOnly = (body: string) =>
    `${body}2024年部门预算\n\n一、支出预算情况\n\n2024年支出预算300万元，其中：一般公共服务支出260万元，社会保障和就业支出40万元。\n\n第三部分 名词解释\n\n1. 一般公共服务支出（类）财政事务（款）行政运行（项）：反映行政单位的基本支出。\n\n2. 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：反映缴纳的养老保险费。`;

  it.each(["青石县委办公室", "青石县审计局", "中共青石县委员会组织部"])(
    "%s: where no table has 款, the work of a finance bureau is another body's",
    (body) =>
      expect(findingsIn(textOnly(body), glossaryForeignAccount)).toMatchObject([
        { severity: "warning", key: expect.stringContaining("财政事务") },
      ]),
  );

  it.each(["青石县财政局", "青石县财政国库支付中心", "青石镇人民政府", "青石县人民政府东门街道办事处", "青石县水利局"])(
    "%s may well explain 财政事务",
    (body) => expect(findingsIn(textOnly(body), glossaryForeignAccount)).toEqual([]),
  );

  it("does not judge a glossary none of whose entries fits", () => {
    const water = (item: string) => `1. 农林水支出（类）水利（款）${item}（项）：反映水利方面的支出。`;
    expect(outcomeOf(document(water("水利工程建设"), water("其他水利支出")), glossaryForeignAccount).state).toBe(
      "undecided",
    );
  });
});
