import { describe, expect, it } from "vitest";
import { fen, printDecimal } from "../../amount/index.ts";
import {
  type Book,
  emptyBook,
  type Indicator,
  levelOf,
  parseProse,
  rolledBook,
  validateBook,
} from "../../book/index.ts";
import { scoringParameters } from "../../perform/index.ts";
import { budgetSuggestions, carryResults, NATIONAL_USE, withCuts } from "./index.ts";

const WAN = 1_000_000;
const NATIONAL = scoringParameters();

function indicator(name: string, target: string, weight: number, results: Indicator["results"] = []): Indicator {
  return { level1: "产出指标", level2: "数量指标", name, target, weight, results };
}

function bookWith(indicators: readonly Indicator[], more: Partial<Book> = {}): Book {
  return {
    ...emptyBook({ name: "青石县档案馆" }, 2024),
    facts: [
      { view: "projects", concept: { project: "A" }, amount: fen(20 * WAN) },
      { view: "projects", concept: { project: "B" }, amount: fen(5 * WAN) },
      {
        view: "comparatives",
        concept: {
          measure: "expenditure",
          year: "2023",
          functionCode: "*",
          economicCode: "*",
          project: "A",
          nature: "*",
          fund: "*",
          age: "*",
        },
        amount: fen(18 * WAN),
      },
    ],
    projects: [
      { code: "A", name: "档案整理", frequency: "recurrent", performance: { goals: [], indicators } },
      { code: "B", name: "库房搬迁", frequency: "oneOff", performance: { goals: [], indicators } },
    ],
    execution: {
      spending: [
        { month: 5, project: "A", amount: fen(6 * WAN) },
        { month: 12, project: "A", amount: fen(9 * WAN) },
      ],
      adjustments: [],
    },
    ...more,
  };
}

const SCANNED = indicator("扫描数量", "≥10万页", 50, [
  { month: 7, actual: "2万页", reason: "招标推迟", action: "增加班次" },
  { month: 12, actual: "8万页", reason: "设备检修", action: "明年一季度补扫" },
]);
const LISTED = indicator("著录条数", "≥5万条", 40, [{ month: 12, actual: "5万条" }]);
const BOOK = bookWith([SCANNED, LISTED]);
const carried = (book: Book) => carryResults(book, rolledBook(book), NATIONAL);
const projectOf = (book: Book) => carried(book).projects[0];

describe("results in next year's book", () => {
  const next = carried(BOOK);

  it("the score and what was not reached stand in the application form", () => {
    expect(next.projects[0]?.lastEvaluation).toBe(
      "2024年度自评得87.50分，结果为“良”。没有达到的目标：扫描数量（设备检修，明年一季度补扫）。",
    );
  });

  it("the history names both years, with slots for amounts that the new book knows", () => {
    const history = next.projects[0]?.history ?? "";
    expect(history.replaceAll(/\{\{[^}]*\}\}/g, "□")).toBe("2023年年初预算□；2024年年初预算□，全年执行□。");
    const amounts = parseProse(history).flatMap((part) => ("concept" in part ? [levelOf(next, part.concept)] : []));
    expect(amounts).toEqual([18 * WAN, 20 * WAN, 15 * WAN]);
  });

  it("the book is sound, one-off projects end, and the values reached become those of last year", () => {
    expect(validateBook(next)).toEqual([]);
    expect(next.projects.map(({ code }) => code)).toEqual(["A"]);
    expect(next.projects[0]?.performance?.indicators[0]?.prior).toEqual(["8万页"]);
  });

  it("reasons that spell out amounts stay behind", () => {
    const costly = indicator("扫描数量", "≥10万页", 90, [
      { month: 12, actual: "8万页", reason: "缺少3万元", action: "补足" },
    ]);
    const text = projectOf(bookWith([costly]))?.lastEvaluation;
    expect(text).toMatch(/没有达到的目标：扫描数量（补足）。$/);
  });

  it("everything reached is said as well", () => {
    expect(projectOf(bookWith([{ ...LISTED, weight: 90 }]))?.lastEvaluation).toMatch(/各项目标均已达到。$/);
  });

  it("before the year ends monitoring speaks; without any report nothing does", () => {
    const [july] = SCANNED.results ?? [];
    const autumn = {
      ...BOOK,
      execution: { spending: [{ month: 7, project: "A", amount: fen(6 * WAN) }], adjustments: [] },
    };
    const open = { ...autumn, projects: bookWith([{ ...SCANNED, results: july ? [july] : [] }]).projects };
    expect(projectOf(open)).toMatchObject({
      lastEvaluation: "2024年截至7月底绩效监控为红灯。进度落后：扫描数量（招标推迟，增加班次）。",
      history: expect.stringContaining("1—7月执行"),
    });
    expect(projectOf(bookWith([indicator("扫描数量", "≥10万页", 90)]))?.lastEvaluation).toBeUndefined();
  });

  it("withheld projects stay without words", () => {
    const [project] = BOOK.projects;
    const secret: Book = { ...BOOK, projects: project ? [{ ...project, withheld: true }] : [] };
    expect(projectOf(secret)).not.toHaveProperty("lastEvaluation");
    expect(projectOf(secret)).not.toHaveProperty("history");
  });
});

describe("what a result suggests for the budget", () => {
  it("follows the grade, for projects that go on; amounts only where a share is set", () => {
    const [only, ...others] = budgetSuggestions(BOOK, NATIONAL, NATIONAL_USE);
    expect(others).toEqual([]);
    expect(only?.total && printDecimal(only.total)).toBe("87.50");
    expect(only).toMatchObject({ grade: "良", budget: 20 * WAN, unspent: 5 * WAN, atMost: null });
  });

  it("takes the share of the region, rounded to the fen", () => {
    const poor = bookWith([{ ...SCANNED, weight: 90, results: [{ month: 12, actual: "5万页" }] }]);
    const local = withCuts(NATIONAL_USE, { 差: 30 }, "某市办法");
    expect(budgetSuggestions(poor, NATIONAL, local)[0]).toMatchObject({
      grade: "差",
      atMost: 14 * WAN,
      source: expect.stringMatching(/财预〔2020〕10号.*某市办法/),
    });
    expect(budgetSuggestions(BOOK, NATIONAL, local)[0]?.atMost).toBeNull();
  });

  it("an open evaluation suggests nothing but to close it", () => {
    const open = bookWith([indicator("扫描数量", "≥10万页", 90)]);
    expect(budgetSuggestions(open, NATIONAL, NATIONAL_USE)[0]).toMatchObject({
      grade: null,
      advice: expect.stringMatching(/补齐/),
    });
  });
});
