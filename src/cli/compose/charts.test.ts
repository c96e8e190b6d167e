import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import type { Paragraph } from "../../disclosure/index.ts";
import { type Format, formats } from "../../format/index.ts";
import { placedCharts } from "./chart-places.ts";
import { chartFiles, chartsOf } from "./charts.ts";

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
  const drawn = chartFiles(chartsOf(BOOK, wuhan));
  expect(drawn.map(({ name }) => name)).toEqual([
    "1-2025年收入来源",
    "2-2025年支出按功能分类",
    "3-2025年支出按支出性质",
    "4-支出与上年相比",
  ]);
  expect(drawn[1]?.svg).toMatch(/一般公共服务支出/);
  expect(drawn[3]?.svg).toMatch(/2024年/);
  expect(chartsOf(emptyBook({ name: "新局" }, 2025), wuhan)).toEqual([]);
});

it("gives the same pictures every time", () => {
  expect(chartFiles(chartsOf(BOOK, wuhan))).toEqual(chartFiles(chartsOf(BOOK, wuhan)));
});

const text = (words: string, figure: string, concept: Concept): Paragraph => {
  const start = words.indexOf(figure);
  return { type: "paragraph", text: words, origins: [], marks: [{ start, end: start + figure.length, concept }] };
};
const joined = (left: Paragraph, right: Paragraph): Paragraph => {
  const by = left.text.length;
  const moved = (right.marks ?? []).map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  return { ...left, text: left.text + right.text, marks: [...(left.marks ?? []), ...moved] };
};

describe("a chart in a document", () => {
  const [one, two] = [
    text("一般公共服务支出20万元；", "20", { measure: "expenditure", functionCode: "201" }),
    text("社会保障和就业支出10.00万元。", "10.00", { measure: "expenditure", functionCode: "208" }),
  ];
  const places = (...blocks: Paragraph[]) =>
    placedCharts({ file: "", blocks }, chartsOf(BOOK, wuhan)).map(({ chart, below }) => `${chart.title} ${below}`);

  it("stands below the paragraph that says what it shows", () => {
    expect(places(one, joined(one, two), two)).toEqual(["2025年支出（按功能分类） 1"]);
  });

  it("also where the paragraph speaks of one fund and comes to the same, but not where it is less", () => {
    const funded = (each: Paragraph, figure: string): Paragraph => ({
      ...each,
      text: each.text.replace(/[\d.]+/, figure),
      marks: (each.marks ?? []).map((mark) => ({
        ...mark,
        end: mark.start + figure.length,
        concept: { ...mark.concept, fund: "generalPublicBudget" },
      })),
    });
    expect(places(joined(funded(one, "20"), funded(two, "10")))).toEqual(["2025年支出（按功能分类） 0"]);
    expect(places(joined(funded(one, "19"), funded(two, "10")))).toEqual([]);
  });

  it("does not stand in a document that is silent on it, nor where it has one bar", () => {
    expect(places(text("收入30万元。", "30", { measure: "income", fund: "generalPublicBudget" }))).toEqual([]);
  });
});
