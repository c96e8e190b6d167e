import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook, type Fact } from "../book/index.ts";
import { type Each, type Format, formats } from "../format/index.ts";
import { textOf } from "./run.ts";
import { sentenceRuns } from "./sentence.ts";

const [format] = formats as readonly [Format];
const WAN = 1_000_000;

function spent(functionCode: string, wan: number): Fact {
  return { view: "expenditureByFunction", concept: { functionCode, nature: "basic" }, amount: fen(wan * WAN) };
}

function used(economicCode: string, wan: number): Fact {
  return { view: "expenditureByEconomicUse", concept: { economicCode, nature: "basic" }, amount: fen(wan * WAN) };
}

const BOOK: Book = {
  ...emptyBook({ name: "区文化馆" }, 2025),
  facts: [spent("207", 8), spent("205", 0), spent("210", 2), used("d:301", 7), used("d:307", 3)],
};

function say(each: Omit<Each, "separator" | "pieces">): string | null {
  const piece: Each = { ...each, separator: "，", pieces: [{ slot: "name" }, { slot: "amount", orZero: true }] };
  const runs = sentenceRuns(
    { book: BOOK, format, concept: {} },
    { concept: { measure: "expenditure" }, pieces: [piece] },
  );
  return runs && textOf(runs).text;
}

describe("what is said once for each member", () => {
  it("leaves out what is nought", () => {
    expect(say({ each: "functionCode", level: 1 })).toBe("文化旅游体育与传媒支出8万元，卫生健康支出2万元");
  });

  it("says what the book states as nought where it is told to", () => {
    expect(say({ each: "functionCode", level: 1, zeros: true })).toBe(
      "教育支出0万元，文化旅游体育与传媒支出8万元，卫生健康支出2万元",
    );
  });

  it("says the members that a format names, those that are no part of the whole as nought", () => {
    expect(say({ each: "economicCode", members: ["d:301", "d:302"] })).toBe("工资福利支出7万元，商品和服务支出0万元");
  });

  it("goes on with the others, so that the parts add up", () => {
    expect(say({ each: "economicCode", level: 1, members: ["d:301", "d:302"], others: true })).toBe(
      "工资福利支出7万元，商品和服务支出0万元，债务利息及费用支出3万元",
    );
  });

  it("is silent about parts of what nobody divided", () => {
    expect(say({ each: "project", members: ["A"] })).toBeNull();
  });
});
