import { describe, expect, it } from "vitest";
import { printConcept } from "../../concept/index.ts";
import { readText } from "../../read/text/index.ts";
import { understand } from "../index.ts";

const lines = (...rows: string[]) =>
  understand(readText(["青石县档案馆2024年部门预算", "", ...rows].join("\n"), "a.txt"));

function conceptsOf(rows: string[], dimensions: readonly string[]) {
  return lines(...rows).figures.map(({ concept, places }) => [
    places[0]?.quote,
    ...dimensions.map((dimension) => concept[dimension as keyof typeof concept]),
  ]);
}

describe("tables", () => {
  it("binds title and unit, and reads a header of two levels whose spans the text lost", () => {
    const rows = [
      "2024年一般公共预算支出表",
      "",
      "单位：元",
      "",
      "科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出",
      "\t\t\t小计\t人员经费\t公用经费\t",
      "2012601\t行政运行\t900.00\t600.00\t450.00\t150.00\t300.00",
    ];
    const [table] = lines(...rows).tables;
    expect(table).toMatchObject({ subject: "generalPublicBudget", unit: "yuan", headerRows: 2 });
    expect(conceptsOf(rows, ["fund", "nature", "functionCode"])).toEqual([
      ["900.00", "generalPublicBudget", "*", "2012601"],
      ["600.00", "generalPublicBudget", "basic", "2012601"],
      ["450.00", "generalPublicBudget", "personnel", "2012601"],
      ["150.00", "generalPublicBudget", "running", "2012601"],
      ["300.00", "generalPublicBudget", "project", "2012601"],
    ]);
  });

  it("reads left and right twins as two lists", () => {
    const rows = [
      "2024年收支预算总表",
      "",
      "单位：万元",
      "",
      "收入\t\t支出\t",
      "项目\t预算数\t项目\t预算数",
      "一、一般公共预算拨款收入\t460.00\t一、一般公共服务支出\t430.00",
      "二、事业收入\t40.00\t二、住房保障支出\t70.00",
      "收入总计\t500.00\t支出总计\t500.00",
    ];
    expect(conceptsOf(rows, ["measure", "fund", "functionCode"])).toEqual([
      ["460.00", "income", "generalPublicBudget", "*"],
      ["40.00", "income", "institutionOperating", "*"],
      ["500.00", "income", "*", "*"],
      ["430.00", "expenditure", "*", "201"],
      ["70.00", "expenditure", "*", "221"],
      ["500.00", "expenditure", "*", "*"],
    ]);
  });

  it("joins 类, 款 and 项 of one code, and takes the higher levels from the rows above", () => {
    const rows = [
      "2024年支出预算总表",
      "",
      "单位：万元",
      "",
      "类\t款\t项\t科目名称\t合计",
      "201\t\t\t一般公共服务支出\t9.00",
      "201\t26\t\t档案事务\t9.00",
      "\t\t04\t档案馆\t9.00",
    ];
    expect(conceptsOf(rows, ["functionCode"]).map(([, code]) => code)).toEqual(["201", "20126", "2012604"]);
  });

  it("tells this year's money from what is carried over, and only where something is", () => {
    const rows = (carried: string) => [
      "2024年收支预算总表",
      "",
      "单位：万元",
      "",
      "项目\t预算数",
      "一、一般公共预算拨款收入\t460.00",
      "本年收入合计\t460.00",
      `上年结转结余\t${carried}`,
      "收入总计\t480.00",
    ];
    expect(conceptsOf(rows("20.00"), ["age"]).map(([, age]) => age)).toEqual([
      "current",
      "current",
      "carriedForward",
      "*",
    ]);
    expect(conceptsOf(rows(""), ["age"]).map(([, age]) => age)).toEqual(["*", "*", "*"]);
  });

  it("keeps last year's column apart from this year's", () => {
    const rows = [
      "2024年支出预算总表",
      "",
      "单位：万元",
      "",
      "科目编码\t科目名称\t2023年执行数\t2024年预算数",
      "201\t一般公共服务支出\t8.00\t9.00",
    ];
    expect(conceptsOf(rows, ["year", "stage"])).toEqual([
      ["8.00", "2023", "executed"],
      ["9.00", "2024", "approved"],
    ]);
  });

  it("keeps 本级 apart from the whole department", () => {
    const rows = [
      "2024年一般公共预算支出表（分单位）",
      "",
      "单位：万元",
      "",
      "单位编码\t单位名称\t合计",
      "\t合计\t9.00",
      "118001\t青石县档案馆本级\t6.00",
      "118002\t青石县地方志编纂中心\t3.00",
    ];
    const concepts = lines(...rows).figures.map(({ concept }) => printConcept(concept));
    expect(new Set(concepts).size).toBe(3);
  });

  it("leaves a column open whose heading it does not understand", () => {
    const rows = [
      "2024年支出预算总表",
      "",
      "单位：万元",
      "",
      "科目编码\t科目名称\t合计\t上级专项",
      "201\t一般公共服务支出\t9.00\t3.00",
    ];
    const [, special] = lines(...rows).figures;
    expect(special?.concept.fund).toBeUndefined();
    expect(special?.concept.nature).toBeUndefined();
  });

  it("knows an empty table", () => {
    const rows = [
      "2024年政府性基金预算支出表",
      "",
      "单位：万元",
      "",
      "科目编码\t科目名称\t合计",
      "",
      "注：本单位没有这项支出。",
    ];
    expect(lines(...rows).tables[0]).toMatchObject({ subject: "governmentFund", empty: true, figures: [] });
  });

  it("does not take quantities and prices for amounts", () => {
    const rows = [
      "2024年政府采购预算表",
      "",
      "单位：万元",
      "",
      "单位代码\t项目\t采购数量\t单价\t采购金额",
      "118001\t馆藏数字化\t4\t0.50\t2.00",
    ];
    expect(lines(...rows).figures.map(({ places }) => places[0]?.quote)).toEqual(["2.00"]);
  });
});
