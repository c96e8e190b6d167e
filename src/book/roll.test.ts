import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import { priorOf } from "./change.ts";
import { levelOf } from "./level.ts";
import { rolledBook } from "./roll.ts";
import { validateBook } from "./validate.ts";

const indicator = { level1: "产出指标", level2: "数量指标", name: "会议次数", target: "≥4次", prior: ["2次", "3次"] };
const BOOK: Book = {
  ...emptyBook({ name: "区委办公室" }, 2024),
  duties: ["处理公文"],
  tasks: ["办好换届会议"],
  facts: [
    { view: "expenditureByFunction", concept: { functionCode: "2013101", nature: "basic" }, amount: fen(500) },
    { view: "projects", concept: { project: "A" }, amount: fen(30) },
    { view: "projects", concept: { project: "B" }, amount: fen(20) },
    { view: "comparatives", concept: { measure: "income", year: "2023", fund: "*", age: "*" }, amount: fen(9) },
  ],
  projects: [
    {
      code: "A",
      name: "值班",
      frequency: "recurrent",
      period: "2024年",
      performance: { goals: [], indicators: [indicator] },
    },
    { code: "B", name: "换届", frequency: "oneOff" },
  ],
  counts: [{ concept: { measure: "actualStaff", item: "administrative" }, count: 18 }],
  reasons: [{ concept: { measure: "income" }, text: "压减项目" }],
};

describe("next year's book", () => {
  const next = rolledBook(BOOK);

  it("is sound, and this year's figures are what it compares with, at every grain", () => {
    expect(validateBook(next)).toEqual([]);
    expect(next.year).toBe(2025);
    expect(levelOf(next, { measure: "expenditure" })).toBeNull();
    expect(priorOf(next, { measure: "expenditure", functionCode: "201" }, "initialBudget")).toBe(500);
    expect(priorOf(next, { measure: "expenditure", project: "A" }, "initialBudget")).toBe(30);
  });

  it("keeps what the body is and does, and drops what has to be said anew", () => {
    expect(next.duties).toEqual(BOOK.duties);
    expect([next.tasks, next.counts, next.reasons]).toEqual([[], [], []]);
    expect(next.facts.some(({ view }) => view === "comparatives")).toBe(false);
  });

  it("carries on projects that go on, with last year's targets as values to improve on", () => {
    expect(next.projects.map(({ name, period }) => [name, period])).toEqual([["值班", undefined]]);
    expect(next.projects[0]?.performance?.indicators[0]?.prior).toEqual(["3次", "≥4次"]);
  });
});
