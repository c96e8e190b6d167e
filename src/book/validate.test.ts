import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import { type Book, emptyBook } from "./book.ts";
import type { Fact } from "./fact.ts";
import { validateBook } from "./validate.ts";
import type { View } from "./view.ts";

const body = { name: "区委办公室" };

function fact(view: View, concept: Concept, amount = 100): Fact {
  return { view, concept, amount: fen(amount) };
}

function issuesOf(book: Partial<Book>): [string, string][] {
  return validateBook({ ...emptyBook(body, 2024), ...book }).map(({ path, message }) => [path, message]);
}

const ITEM = { functionCode: "2013101", nature: "personnel" };

describe("a sound book", () => {
  it("may hold facts of any grain that do not overlap", () => {
    const facts = [
      fact("expenditureByFunction", ITEM),
      fact("expenditureByFunction", { functionCode: "208", nature: "basic" }),
      fact("expenditureByFunction", { ...ITEM, year: "2023" }),
      fact("comparatives", { measure: "expenditure", year: "2022", nature: "*" }),
      fact("comparatives", { measure: "expenditure", year: "2022", nature: "project" }),
    ];
    expect(issuesOf({ facts })).toEqual([]);
  });
});

describe("what makes a book unusable", () => {
  it.each<[string, Fact, string, RegExp]>([
    [
      "a coordinate of another view",
      fact("income", { fund: "otherIncome", economicCode: "d:301" }),
      "economicCode",
      /不能写/,
    ],
    [
      "a coordinate that has to be there",
      fact("expenditureByFunction", { nature: "basic" }),
      "functionCode",
      /都要写明/,
    ],
    ["a stated total", fact("expenditureByFunction", { ...ITEM, fund: "*" }), "fund", /只能用于对比数/],
    [
      "a value outside the view",
      fact("basicExpenditureByEconomicUse", { economicCode: "d:30101", nature: "project" }),
      "nature",
      /不属于/,
    ],
    ["a project that is not listed", fact("projects", { project: "X1" }), "project", /没有代码为 X1/],
    ["a unit that is not listed", fact("income", { fund: "otherIncome", entity: "别的局" }), "entity", /没有名为/],
    ["a code without name", fact("expenditureByFunction", { functionCode: "9990101" }), "functionCode", /accountNames/],
    ["a comparative of this year", fact("comparatives", { measure: "income", year: "2024" }), "year", /不是对比数/],
    [
      "a scope that the body does not have",
      fact("income", { fund: "otherIncome", scope: "consolidated" }),
      "scope",
      /口径是 unit/,
    ],
  ])("%s", (_, wrong, field, message) => {
    expect(issuesOf({ facts: [wrong] })).toEqual([[`facts[0].${field}`, expect.stringMatching(message)]]);
  });

  it("a fact stated twice, also when once by default and once in words", () => {
    const facts = [fact("expenditureByFunction", ITEM), fact("expenditureByFunction", { ...ITEM, year: "2024" }, 200)];
    expect(issuesOf({ facts })).toEqual([["facts[1]", expect.stringMatching(/facts\[0\] 口径相同/)]]);
  });

  it("a total beside what it is the total of", () => {
    const facts = [
      fact("expenditureByFunction", { functionCode: "201", nature: "basic" }),
      fact("expenditureByFunction", ITEM),
    ];
    expect(issuesOf({ facts })).toEqual([["facts[0]", expect.stringMatching(/已含 facts\[1\]/)]]);
  });

  it("a part of which the fund is open beside one of which it is known", () => {
    const facts = [
      fact("expenditureByFunction", ITEM),
      fact("expenditureByFunction", { ...ITEM, fund: "otherIncome" }),
    ];
    expect(issuesOf({ facts })).toEqual([["facts[0]", expect.stringMatching(/已含 facts\[1\]/)]]);
  });

  it("an amount in prose, wherever it stands", () => {
    const issues = issuesOf({
      duties: ["保障运转"],
      texts: [{ key: "preface", text: "收入10万元" }],
      reasons: [{ concept: { measure: "income" }, text: "减少3%" }],
      projects: [{ code: "A", name: "专项", purpose: "慰问1万元" }],
    });
    expect(issues.map(([path]) => path)).toEqual(["projects[0].purpose", "texts[0].text", "reasons[0].text"]);
  });

  it("an amount in a goal, not in the target of an indicator or in a calculation", () => {
    const issues = issuesOf({
      performance: {
        goals: [{ term: "annual", text: "节约开支20万元" }],
        indicators: [{ level1: "成本指标", level2: "经济成本指标", name: "会议支出", target: "≤7万元" }],
      },
      projects: [{ code: "A", name: "专项", breakdown: [{ name: "劳务", amount: fen(1), calculation: "9人×2080元" }] }],
    });
    expect(issues.map(([path]) => path)).toEqual(["performance.goals[0].text"]);
  });

  it("a goal that an indicator serves and nobody set, a buyer that is no unit", () => {
    const issues = issuesOf({
      performance: {
        goals: [{ term: "annual", name: "年度目标1", text: "保障运转" }],
        indicators: [{ level1: "产出指标", level2: "数量指标", name: "会议", target: "≥4次", goal: "年度目标2" }],
      },
      procurementItems: [
        { kind: "goods", name: "台式计算机", unit: "别的局", quantity: 1, measureWord: "台", amount: fen(1) },
      ],
    });
    expect(issues).toEqual([
      ["performance.indicators[0].goal", expect.stringMatching(/没有名为“年度目标2”/)],
      ["procurementItems[0].unit", expect.stringMatching(/没有名为“别的局”/)],
    ]);
  });

  it("a printed cell that is more than a tail away from the amount", () => {
    const printed = (amount: number) => ({ fen: fen(amount), unit: "tenThousandYuan" as const, decimals: 2 });
    const near = { ...fact("expenditureByFunction", ITEM, 1_004_000), printed: printed(1_010_000) };
    const far = { ...fact("expenditureByFunction", ITEM, 1_004_000), printed: printed(1_020_000) };
    expect(issuesOf({ facts: [near] })).toEqual([]);
    expect(issuesOf({ facts: [far] })).toEqual([["facts[0].printed", expect.stringMatching(/相差/)]]);
  });

  it("a partial book that does not say which parts it has", () => {
    expect(issuesOf({ partial: true })).toEqual([["parts", expect.stringMatching(/列明/)]]);
    expect(issuesOf({ parts: ["expenditure"] })).toEqual([["parts", expect.stringMatching(/不完整/)]]);
  });

  it("names that are given twice", () => {
    const units = [{ name: "区委办公室", scope: "headquarters" as const }];
    const projects = [
      { code: "A", name: "一" },
      { code: "A", name: "二" },
    ];
    expect(issuesOf({ units, projects }).map(([path]) => path)).toEqual(["units[0].name", "projects[1].code"]);
  });
});
