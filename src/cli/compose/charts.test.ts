import { expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook } from "../../book/index.ts";
import { type Format, formats } from "../../format/index.ts";
import { charts } from "./charts.ts";

const wuhan = formats.find(({ id }) => id === "wuhan") as Format;
const WAN = 1_000_000;
const BOOK: Book = {
  ...emptyBook({ name: "区档案局" }, 2025),
  facts: [
    { view: "income", concept: { fund: "generalPublicBudget" }, amount: fen(30 * WAN) },
    { view: "expenditureByFunction", concept: { functionCode: "2012601", nature: "basic" }, amount: fen(20 * WAN) },
    { view: "expenditureByFunction", concept: { functionCode: "2080505", nature: "basic" }, amount: fen(10 * WAN) },
    {
      view: "comparatives",
      concept: {
        measure: "expenditure",
        year: "2024",
        functionCode: "*",
        economicCode: "*",
        nature: "*",
        fund: "*",
        age: "*",
      },
      amount: fen(25 * WAN),
    },
  ],
};

it("draws what the book knows and leaves out what it does not", () => {
  const drawn = charts(BOOK, wuhan);
  expect(drawn.map(({ name }) => name)).toEqual([
    "1-2025年收入来源",
    "2-2025年支出按功能分类",
    "3-2025年支出按支出性质",
    "4-支出与上年相比",
  ]);
  expect(drawn[1]?.svg).toMatch(/一般公共服务支出/);
  expect(drawn[3]?.svg).toMatch(/2024年/);
  expect(charts(emptyBook({ name: "新局" }, 2025), wuhan)).toEqual([]);
});

it("gives the same pictures every time", () => {
  expect(charts(BOOK, wuhan)).toEqual(charts(BOOK, wuhan));
});
