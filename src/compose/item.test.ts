import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import { type ContentItem, type Format, formats } from "../format/index.ts";
import { itemBlocks } from "./item.ts";

const [wuhan] = formats as readonly [Format];
const WAN = 1_000_000;

const BOOK: Book = {
  ...emptyBook({ name: "县委办公室" }, 2024),
  units: [
    { name: "县委办公室（本级）", scope: "headquarters", unitKind: "administrative" },
    { name: "服务中心", scope: "unit", unitKind: "institution" },
  ],
  duties: ["处理公文", "承办会议"],
  offices: ["秘书科", "督查室"],
  glossary: [{ term: "办件率", text: "按期办结的批示占全部批示的比例。" }],
  projects: [
    { code: "A", name: "值班", summary: "全年值班，安排{{concept/v1?kind=level&measure=expenditure&project=A}}。" },
    { code: "B", name: "专线", withheld: true },
  ],
  facts: [
    { view: "projects", concept: { project: "A", functionCode: "2013102" }, amount: fen(3 * WAN) },
    { view: "expenditureByFunction", concept: { functionCode: "2013101", nature: "basic" }, amount: fen(WAN) },
    { view: "expenditureByFunction", concept: { functionCode: "2050201", nature: "project" }, amount: fen(WAN) },
  ],
};

function say(item: ContentItem, book = BOOK, format = wuhan): string[] {
  const everything = { takes: () => true };
  return itemBlocks({ book, format, concept: {} }, item, everything, 2).flatMap((block) =>
    block.type === "paragraph" || block.type === "heading" ? [block.text] : [],
  );
}

describe("what a section may hold", () => {
  it("lists of the book", () => {
    expect(say({ type: "list", of: "duties", numbering: "bracketed" })).toEqual(["（一）处理公文", "（二）承办会议"]);
    expect(say({ type: "list", of: "subordinates", numbering: "arabic" })).toEqual(["1. 服务中心"]);
  });

  it("numbers and names of units and offices within a sentence", () => {
    const pieces = [
      "下设",
      { slot: "number", of: "offices", measureWord: "个" },
      "科室：",
      { slot: "names", of: "offices" },
      "；行政单位",
      { slot: "number", of: "administrativeUnits", measureWord: "家" },
      { by: "number", of: "institutions", some: ["，另有事业单位"], none: ["，没有事业单位"] },
      "。",
    ] as const;
    expect(say({ type: "paragraph", sentences: [{ pieces }] })).toEqual([
      "下设2个科室：秘书科、督查室；行政单位1家，另有事业单位。",
    ]);
  });

  it("the glossary of the format with the terms of the book", () => {
    const entries = [{ term: "基本支出", text: "保障日常运转的支出。" }];
    expect(say({ type: "glossary", numbering: "chinese", entries, withBookTerms: true })).toEqual([
      "一、基本支出：保障日常运转的支出。",
      "二、办件率：按期办结的批示占全部批示的比例。",
    ]);
  });

  it("the accounts that the book spends under, as far as they are explained", () => {
    expect(say({ type: "accountGlossary", level: 3, numbering: "arabic" })).toEqual([
      expect.stringMatching(/^1\. 一般公共服务支出（类）.+（款）行政运行（项）：.+日常运转/),
      expect.stringMatching(/^2\. 教育支出（类）普通教育（款）学前教育（项）：/),
    ]);
  });

  it("a block for each project that may be named, with amounts in its slots", () => {
    const content: ContentItem[] = [
      { type: "paragraph", sentences: [{ pieces: ["项目概述：", { slot: "text", of: "summary" }, "。"] }] },
      { type: "paragraph", sentences: [{ pieces: ["实施主体：", { slot: "text", of: "implementer" }, "。"] }] },
      { type: "paragraph", sentences: [{ pieces: ["立项依据：", { slot: "text", of: "grounds" }, "。"] }] },
    ];
    expect(say({ type: "projects", numbering: "arabic", content })).toEqual([
      "1. 值班",
      "项目概述：全年值班，安排3万元。",
      "实施主体：县委办公室。",
    ]);
  });

  it("the titles of the tables that stay empty", () => {
    const format: Format = {
      ...wuhan,
      tables: wuhan.tables.filter(({ id }) => id === "expenditure" || id === "threePublicExpenses"),
    };
    const item: ContentItem = { type: "emptyTables", pieces: ["为空表。"], otherwise: ["没有空表。"] };
    expect(say(item, BOOK, format)).toEqual(["2024年一般公共预算“三公”经费支出表为空表。"]);
    const full: Format = { ...format, tables: format.tables.filter(({ id }) => id === "expenditure") };
    expect(say(item, BOOK, full)).toEqual(["没有空表。"]);
  });
});

it("a figure of a project is marked with the project's name: its code is not printed", () => {
  const content: ContentItem[] = [
    {
      type: "paragraph",
      sentences: [{ concept: { measure: "expenditure" }, pieces: ["安排", { slot: "amount" }, "。"] }],
    },
  ];
  const everything = { takes: () => true };
  const item: ContentItem = { type: "projects", numbering: "arabic", content };
  const blocks = itemBlocks({ book: BOOK, format: wuhan, concept: {} }, item, everything, 2);
  const marks = blocks.flatMap((block) => (block.type === "paragraph" ? (block.marks ?? []) : []));
  expect(marks.map(({ concept }) => concept.project)).toEqual(["值班"]);
});
