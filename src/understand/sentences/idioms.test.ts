import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { type ChangeClaim, understand } from "../index.ts";

const document = (title: string, ...lines: string[]) =>
  understand(readText([`青石县档案馆2024年${title}`, ...lines].join("\n\n"), "example.txt"));

const amounts = (understood: ReturnType<typeof understand>) =>
  understood.figures
    .filter(({ concept }) => concept.kind === "level")
    .map(({ places, concept }) => [places[0]?.quote, concept.measure, concept.functionCode ?? concept.nature]);

const changes = (understood: ReturnType<typeof understand>) =>
  understood.claims
    .filter((claim): claim is ChangeClaim => claim.type === "change")
    .map(({ level, change }) => [level?.places[0]?.quote, change?.places[0]?.quote]);

describe("idioms of budgets", () => {
  it("lists each side of a statement below the amount that states both", () => {
    const { relations } = document(
      "部门预算",
      "一、财政拨款收支情况",
      "青石县档案馆2024年财政拨款收支总预算300万元。收入包括：一般公共预算拨款收入280万元、上年结转20万元；支出包括：一般公共服务支出200万元、教育支出60万元、住房保障支出40万元。",
    );
    const classes = relations.find(({ parts }) => parts.length === 3);
    expect(classes?.total.places[0]?.quote).toBe("300");
    expect(classes?.parts.map(({ places }) => places[0]?.quote)).toEqual(["200", "60", "40"]);
  });

  it("takes a change behind a closed list for one of the total that it names", () => {
    const read = document(
      "部门预算",
      "一、支出预算",
      "2024年年初预算数300万元，其中，一般公共服务支出260万元，住房保障支出40万元。支出较去年增加20万元，增长7.14%。",
    );
    expect(changes(read)).toEqual([["300", "20"]]);
  });

  it("reads the parts of an amount in the paragraphs below it", () => {
    const { relations } = document(
      "部门预算",
      "一、一般公共预算基本支出情况",
      "2024年一般公共预算基本支出300万元，其中：",
      "（一）人员经费260万元，主要包括：基本工资。",
      "（二）公用经费40万元，主要包括：办公费。",
    );
    expect(relations.map(({ exhaustive, parts }) => [exhaustive, parts.length])).toEqual([[true, 2]]);
  });

  it("leaves a list open in which one part is not understood", () => {
    const { relations } = document(
      "部门预算",
      "一、支出预算",
      "2024年支出预算300万元，其中：基本支出200万元，项目支出60万元，预留机动费40万元。",
    );
    expect(relations.map(({ exhaustive }) => exhaustive)).toEqual([false]);
  });

  it("knows what a share names as its whole", () => {
    const { claims } = document(
      "部门决算",
      "一、政府采购支出说明",
      "政府采购支出总额40.00万元。授予中小企业合同金额30.00万元，占政府采购支出总额的75.00%，其中：授予小微企业合同金额20.00万元，占政府采购支出总额的50.00%。",
    );
    const wholes = claims.flatMap((claim) => (claim.type === "share" ? [claim.wholes[0]?.places[0]?.quote] : []));
    expect(wholes).toEqual(["40.00", "40.00"]);
  });
});

describe("idioms of final accounts", () => {
  it("reads one amount for 收、支总计 and its change in the next sentence", () => {
    const read = document(
      "部门决算",
      "一、收入支出决算总体情况说明",
      "2024年度收、支总计300.00万元。与2023年度相比，收、支总计各增加20.00万元，增长7.14%。",
    );
    expect(amounts(read).map(([quote, measure]) => [quote, measure])).toEqual([
      ["300.00", "income"],
      ["300.00", "expenditureTotal"],
    ]);
    expect(changes(read)).toEqual([["300.00", "20.00"]]);
  });

  it("takes the account from the head of the line, for the plan and for what was spent", () => {
    const read = document(
      "部门决算",
      "一、一般公共预算财政拨款支出决算情况说明",
      "1.一般公共服务（类）财政事务（款）行政运行（项）。年初预算为200.00万元，支出决算为190.00万元，完成年初预算的95.00%。",
    );
    expect(amounts(read)).toEqual([
      ["200.00", "expenditure", "2010601"],
      ["190.00", "expenditure", "2010601"],
    ]);
    expect(read.figures.slice(0, 2).map(({ concept }) => concept.stage)).toEqual(["approved", "final"]);
    expect(read.claims.map(({ type }) => type)).toEqual(["completion"]);
  });

  it("does not say which plan 预算 alone means", () => {
    const { figures } = document(
      "部门决算",
      "一、财政拨款“三公”经费支出决算情况说明",
      "2024年度“三公”经费支出预算为3.30万元，支出决算为3.28万元，完成预算的99.39%。",
    );
    expect(figures.slice(0, 2).map(({ concept }) => concept.stage)).toEqual([undefined, "final"]);
  });

  it("does not take what is measured against the plan for a change on last year", () => {
    const read = document(
      "部门决算",
      "一、机关运行经费支出情况说明",
      "2024年度机关运行经费支出40.00万元，较上年增加2.00万元，增长5.26%；较年初预算减少1.00万元，下降2.44%。",
    );
    expect(changes(read)).toEqual([["40.00", "2.00"]]);
  });
});
