import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook } from "../book.ts";
import { BookError } from "../issue.ts";
import { parseBook, parseBookText } from "./parse.ts";
import { printBook } from "./print.ts";

const SMALL = {
  version: 1,
  year: 2024,
  body: { name: "区委办公室", code: "103" },
  facts: [
    { view: "income", fund: "generalPublicBudget", age: "current", amount: "877.92万元" },
    {
      view: "expenditureByFunction",
      functionCode: "2013101",
      nature: "personnel",
      amount: "480.53万元",
      printed: "480.53万元",
    },
  ],
};

function issuesOf(json: unknown): [string, string][] {
  try {
    parseBook(json);
  } catch (error) {
    if (error instanceof BookError) return error.issues.map(({ path, message }) => [path, message]);
    throw error;
  }
  return [];
}

function withFact(fact: object): object {
  return { ...SMALL, facts: [...SMALL.facts, { view: "projects", amount: "1万元", ...fact }] };
}

describe("reading book.json", () => {
  it("turns amounts with their units into fen and leaves open what is absent", () => {
    const book = parseBook(SMALL);
    expect(book.facts[0]).toEqual({
      view: "income",
      concept: { fund: "generalPublicBudget", age: "current" },
      amount: 877_920_000,
    });
    expect(book.facts[1]?.printed).toEqual({ fen: 480_530_000, unit: "tenThousandYuan", decimals: 2 });
    expect("partial" in book).toBe(false);
    expect(book.units).toEqual([]);
  });

  it.each<[string, unknown, string, RegExp]>([
    ["no version", { ...SMALL, version: undefined }, "version", /只能是：1/],
    ["a version to come", { ...SMALL, version: 2 }, "version", /只能是：1/],
    ["a year in words", { ...SMALL, year: "2024" }, "year", /应为数字/],
    ["no name", { ...SMALL, body: {} }, "body.name", /缺少这一项（应为文字）/],
    ["an empty name", { ...SMALL, body: { name: "" } }, "body.name", /不能为空/],
    ["an unknown field", { ...SMALL, boddy: 1 }, "", /不认识的项：boddy/],
    ["an unknown view", withFact({ view: "projekts" }), "facts[2].view", /只能是：income、/],
    ["an amount without unit", withFact({ amount: "35" }), "facts[2].amount", /带单位/],
    ["an amount as number", withFact({ amount: 35 }), "facts[2].amount", /应为文字/],
    ["an amount finer than fen", withFact({ amount: "0.00000001万元" }), "facts[2].amount", /比分还细/],
    ["a broken thousands separator", withFact({ amount: "120258,600元" }), "facts[2].amount", /金额/],
    ["a nature that does not exist", withFact({ nature: "basics" }), "facts[2].nature", /没有这个取值/],
    ["a code of the wrong length", withFact({ functionCode: "20131011" }), "facts[2].functionCode", /写法不合规/],
    ["a project that is not listed", withFact({ project: "X" }), "facts[2].project", /projects 里没有/],
    ["facts that are no list", { ...SMALL, facts: {} }, "facts", /应为列表/],
    ["no object at all", [], "", /应为对象/],
  ])("names the wrong field: %s", (_, json, path, message) => {
    expect(issuesOf(json)).toEqual([[path, expect.stringMatching(message)]]);
  });

  it("says in one line what is wrong, also of a file that is no JSON", () => {
    expect(() => parseBook(withFact({ amount: "35" }))).toThrow("账本有误：facts[2].amount：金额“35”应写成带单位的数");
    expect(() => parseBookText("{")).toThrow(/不是 JSON 文件/);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(parseBookText(`\uFEFF${JSON.stringify(SMALL)}`)).toEqual(parseBook(SMALL));
  });
});

describe("printing and reading back", () => {
  const fact = fc.record({
    functionCode: fc.constantFrom("2013101", "2013102", "2080501", "2210201"),
    nature: fc.constantFrom("personnel", "running", "project"),
    amount: fc.integer({ min: -1_000_000_000, max: 900_000_000_000 }),
  });
  const book = fc
    .record({
      year: fc.integer({ min: 2018, max: 2030 }),
      facts: fc.uniqueArray(fact, { selector: ({ functionCode, nature }) => functionCode + nature }),
      texts: fc.uniqueArray(fc.constantFrom("第一段", "第二段", '带“引号”与"引号"', "换\n行")),
      counts: fc.nat(3000),
    })
    .map(
      ({ year, facts, texts, counts }): Book => ({
        ...emptyBook({ name: "某区档案局", unitKind: "administrative" }, year),
        facts: facts.map(({ amount, ...concept }) => ({ view: "expenditureByFunction", concept, amount: fen(amount) })),
        texts: texts.map((text, index) => ({ key: `t${index}`, text })),
        counts: [{ concept: { measure: "actualStaff" }, count: counts }],
        reasons: [{ concept: { measure: "income" }, text: "机构合并" }],
        printedCells: [
          {
            concept: { measure: "expenditure" },
            printed: { fen: fen(12_340_000), unit: "tenThousandYuan", decimals: 2 },
          },
        ],
        units: [{ name: "某区档案馆", scope: "unit", code: "118002" }],
        accountNames: [{ code: "2013199", name: "其他事务" }],
        notPublished: ["上年数"],
      }),
    );

  it("gives the same book", () => {
    fc.assert(
      fc.property(book, (one) => {
        expect(parseBookText(printBook(one))).toEqual(one);
      }),
    );
  });

  it("prints the same text again", () => {
    fc.assert(
      fc.property(book, (one) => {
        expect(printBook(parseBookText(printBook(one)))).toBe(printBook(one));
      }),
      { numRuns: 20 },
    );
  });
});

describe("all that a book may hold", () => {
  const whole = {
    ...SMALL,
    tasks: ["办好全区会议"],
    offices: ["秘书科", "督查室"],
    performance: {
      goals: [{ term: "annual", name: "年度目标1", text: "保障区委运转" }],
      tasks: [{ name: "会务", content: "筹备和服务会议" }],
      indicators: [
        {
          level1: "产出指标",
          level2: "数量指标",
          name: "会议次数",
          target: "≥4次",
          goal: "年度目标1",
          weight: 10,
          prior: ["3次", "4次"],
        },
      ],
    },
    procurementItems: [
      {
        kind: "goods",
        catalogueCode: "A02010105",
        name: "台式计算机",
        functionCode: "2013102",
        economicCode: "d:31002",
        quantity: 2,
        measureWord: "台",
        unitPrice: "0.5万元",
        amount: "1万元",
        smallAndMedium: "1万元",
      },
    ],
    purchasedServices: [
      {
        content: "档案整理",
        catalogue: ["政府履职辅助性服务", "后勤服务", "档案服务"],
        procured: false,
        quantity: 1,
        measureWord: "项",
        amount: "3万元",
      },
    ],
    glossary: [{ term: "绩效目标", text: "财政支出计划达到的产出和效果" }],
    projects: [
      {
        code: "A",
        name: "值班",
        category: "otherOperational",
        frequency: "recurrent",
        grounds: "值班工作方案",
        breakdown: [{ name: "劳务", amount: "22.464万元", calculation: "9人×2080元×12月" }],
        purchases: [{ name: "台式计算机", quantity: 2, measureWord: "台", amount: "1万元" }],
        performance: { goals: [], indicators: [] },
        withheld: true,
      },
    ],
  };

  it("comes back from its file as it was", () => {
    const book = parseBook(whole);
    expect(book.projects[0]?.breakdown?.[0]?.amount).toBe(22_464_000);
    expect(parseBookText(printBook(book))).toEqual(book);
    expect(JSON.parse(printBook(book))).toEqual(whole);
  });

  it("names the place of a wrong value deep inside", () => {
    const wrong = { ...whole, performance: { goals: [{ term: "weekly", text: "保障" }] } };
    expect(issuesOf(wrong)).toEqual([["performance.goals[0].term", expect.stringMatching(/只能是：annual、longTerm/)]]);
  });
});
