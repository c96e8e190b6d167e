import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import { type Format, formats, type Piece } from "../format/index.ts";
import { compose } from "./compose.ts";
import { textOf } from "./run.ts";
import { piecesRuns } from "./sentence.ts";

const [wuhan] = formats as readonly [Format];
const GPB = { fund: "generalPublicBudget", age: "current" };

const BOOK: Book = {
  ...emptyBook({ name: "县气象局" }, 2025),
  facts: [
    { view: "projects", concept: { project: "A", ...GPB }, amount: fen(3_000_000) },
    { view: "projects", concept: { project: "B", ...GPB }, amount: fen(5_000_000) },
  ],
  projects: [
    { code: "A", name: "站网维护" },
    { code: "B", name: "人工影响天气" },
  ],
  counts: [
    { concept: { measure: "actualStaff", item: "inService" }, count: 17 },
    { concept: { measure: "actualStaff", item: "inService", year: "2024" }, count: 19 },
    { concept: { measure: "actualStaff", item: "retired" }, count: 6 },
  ],
  texts: [{ key: "date", text: "二〇二五年二月" }],
};

function say(...pieces: Piece[]): string | null {
  const runs = piecesRuns({ book: BOOK, format: wuhan, concept: {} }, pieces);
  return runs && textOf(runs).text;
}

function staff(item: string): Piece {
  const change: Piece = { slot: "countChange", measureWord: "人" };
  const concept = { measure: "actualStaff", item };
  return {
    by: "direction",
    base: "final",
    concept,
    increase: ["增加", change],
    decrease: ["减少", change],
    unchanged: ["没有增减"],
  };
}

describe("numbers of persons and things", () => {
  it("go up and down like amounts, where both years are counted", () => {
    expect(say(staff("inService"))).toBe("减少2人");
    expect(say(staff("retired"))).toBeNull();
  });

  it("tell how many members of a dimension have amounts", () => {
    const concept = { measure: "expenditure", nature: "project" };
    const members = (fund: string): Piece => ({
      slot: "members",
      dimension: "project",
      concept: { ...concept, fund },
      measureWord: "个",
    });
    expect(say(members("fiscalAppropriation"), "和", members("nonFiscal"))).toBe("2个和0个");
  });
});

describe("a cell of a form", () => {
  it("prints nought where the form wants it, though tables leave it blank", () => {
    const nought: Piece = {
      slot: "amount",
      concept: { measure: "expenditure", nature: "project", fund: "nonFiscal" },
      orZero: true,
      bare: true,
    };
    expect(say(nought)).toBe("");
    expect(say({ ...nought, printZero: true })).toBe("0.00");
  });
});

describe("a format with a cover", () => {
  it("has its lines below the title, without those that the book does not fill", () => {
    const cover = [
      { pieces: [{ slot: "prose", key: "date" }] },
      { pieces: [{ slot: "prose", key: "place" }] },
    ] as const;
    const { blocks } = compose(BOOK, { ...wuhan, cover });
    expect(blocks.slice(0, 3).map((block) => ("text" in block ? block.text : block.type))).toEqual([
      "县气象局2025年单位预算",
      "二〇二五年二月",
      "目录",
    ]);
  });
});

describe("a table with a numbering of its own", () => {
  it("takes it instead of that of the format", () => {
    const [first, ...tables] = wuhan.tables;
    if (first === undefined) throw new Error("no table");
    const format: Format = { ...wuhan, tables: [{ ...first, numbering: "bracketed" }, ...tables] };
    const headings = compose(BOOK, format).blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
    expect(headings.filter((text) => text.includes("收支预算总表"))[0]).toMatch(/^（一）/);
  });
});
