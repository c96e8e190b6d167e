import { expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import type { Fact } from "./fact.ts";
import { withheldIssues } from "./withheld.ts";

function fact(project: string, functionCode: string, amount: number): Fact {
  return { view: "projects", concept: { project, functionCode, nature: "project" }, amount: fen(amount) };
}

function bookWith(withheld: readonly string[]): Book {
  const codes = ["A", "B", "C", "D"];
  return {
    ...emptyBook({ name: "区委办公室" }, 2024),
    projects: codes.map((code) => ({ code, name: code, ...(withheld.includes(code) && { withheld: true as const }) })),
    facts: [fact("A", "2013102", 1), fact("B", "2013102", 2), fact("C", "2013199", 4), fact("D", "2013199", 8)],
  };
}

it("a single withheld project is the remainder: that is said", () => {
  expect(withheldIssues(bookWith(["A"])).map(({ message }) => message)).toEqual([
    expect.stringMatching(/只有一个涉密项目：项目支出减去/),
    expect.stringMatching(/科目 2013102/),
  ]);
});

it("two in different accounts are each revealed by their account", () => {
  expect(withheldIssues(bookWith(["A", "C"]))).toHaveLength(2);
});

it("two in one account cannot be told apart; nothing withheld, nothing to say", () => {
  expect(withheldIssues(bookWith(["A", "B"]))).toEqual([]);
  expect(withheldIssues(bookWith([]))).toEqual([]);
});
