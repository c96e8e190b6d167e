import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import { type Book, emptyBook } from "./book.ts";
import type { Fact } from "./fact.ts";
import { reconcile } from "./reconcile.ts";
import type { View } from "./view.ts";

const WAN = 1_000_000;
const GPB = { fund: "generalPublicBudget", age: "current" };

function fact(view: View, wan: number, concept: Concept): Fact {
  return { view, concept, amount: fen(wan * WAN) };
}

function messagesOf(facts: readonly Fact[], rest: Partial<Book> = {}): string[] {
  return reconcile({ ...emptyBook({ name: "区委办公室" }, 2024), facts, ...rest }).map(({ message }) => message);
}

const SOUND = [
  fact("income", 30, GPB),
  fact("expenditureByFunction", 12, { functionCode: "2013101", nature: "personnel", ...GPB }),
  fact("expenditureByFunction", 8, { functionCode: "2013101", nature: "running", ...GPB }),
  fact("expenditureByFunction", 10, { functionCode: "2013102", nature: "project", ...GPB }),
  fact("basicExpenditureByEconomicUse", 12, { economicCode: "d:30101", nature: "personnel", age: "current" }),
  fact("basicExpenditureByEconomicUse", 8, { economicCode: "d:30231", nature: "running", age: "current" }),
  fact("projects", 10, { project: "A", functionCode: "2013102", ...GPB }),
  fact("threePublicExpenses", 9, { item: "officialVehicleOperation", ...GPB }),
];

function changed(index: number, wan: number): Fact[] {
  return SOUND.map((one, at) => (at === index ? { ...one, amount: fen(wan * WAN) } : one));
}

describe("views of one book against each other", () => {
  it("finds nothing in views that agree", () => {
    expect(messagesOf(SOUND)).toEqual([]);
  });

  it.each<[string, number, number, RegExp]>([
    ["personnel by economic use", 4, 13, /人员经费：.*为 12万元.*为 13万元，相差 1万元/],
    ["running by economic use", 5, 7, /公用经费：.*8万元.*7万元/],
    ["the project table", 6, 11, /2013102 .*的项目支出：.*10万元.*11万元/],
    ["income", 0, 31, /收入总计 31万元 与支出总计 30万元 不等/],
    ["vehicles in basic expenditure", 7, 7, /公务用车运行维护费 8万元 多于“三公”经费里的 7万元/],
  ])("says where %s differ", (_, index, wan, message) => {
    expect(messagesOf(changed(index, wan)).some((one) => message.test(one))).toBe(true);
  });

  it("compares each unit of a department on its own", () => {
    const units = [
      { name: "本级", scope: "headquarters" as const },
      { name: "下属", scope: "unit" as const },
    ];
    const at = (entity: string, one: Fact): Fact => ({ ...one, concept: { ...one.concept, entity } });
    const facts = [...SOUND.map((one) => at("本级", one)), ...changed(4, 11).map((one) => at("下属", one))];
    const messages = messagesOf(facts, { units });
    expect(messages.filter((message) => message.includes("人员经费"))).toEqual([
      expect.stringMatching(/^区委办公室的.*24万元.*23万元/),
      expect.stringMatching(/^下属的.*12万元.*11万元/),
    ]);
  });

  it("lets a printed total keep its tail, and no more", () => {
    const printed = (wan: number) => ({ fen: fen(wan), unit: "tenThousandYuan" as const, decimals: 2 });
    const cell = (value: number) => [{ concept: { measure: "expenditure" }, printed: printed(value) }];
    expect(messagesOf(SOUND, { printedCells: cell(30_010_000) })).toEqual([]);
    expect(messagesOf(SOUND, { printedCells: cell(30_500_000) })).toEqual([expect.stringMatching(/超出尾差/)]);
  });
});
