import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Book,
  type BookSet,
  consolidate,
  levelOf,
  memberBook,
  parseBookText,
  parseDepartmentText,
  printBook,
  reconcile,
} from "../book/index.ts";
import { formatFor } from "../format/index.ts";
import { compose } from "./compose.ts";

const text = (name: string) => readFileSync(new URL(`../../examples/linjiang-2025/${name}`, import.meta.url), "utf8");

const department = parseDepartmentText(text("department.json"));
const set: BookSet = {
  file: "department.json",
  department,
  units: department.members.map((member) => ({ file: member, book: parseBookText(text(`${member}/book.json`)) })),
};
const whole = consolidate(set);
const [office, library, brigade] = set.units.map(({ book }) => memberBook(set, book)) as [Book, Book, Book];

function said(book: Book): { headings: string[]; words: string } {
  const { blocks } = compose(book, formatFor(book));
  return {
    headings: blocks.flatMap((block) => (block.type === "heading" ? [block.text] : [])),
    words: blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])).join("\n"),
  };
}

describe("a department whose units keep a book each", () => {
  it("has the book that the example ships, and books that agree with themselves", () => {
    expect(printBook(whole)).toBe(text("book.json"));
    for (const book of [whole, office, library, brigade]) expect(reconcile(book)).toEqual([]);
  });

  it("keeps each unit's book as it is printed", () => {
    for (const member of department.members) {
      expect(printBook(parseBookText(text(`${member}/book.json`)))).toBe(text(`${member}/book.json`));
    }
  });

  it("compares with what its units had last year together", () => {
    const asked = { measure: "expenditure", year: "2024", fund: "fiscalAppropriation", age: "current" };
    expect([whole, office, library, brigade].map((book) => levelOf(book, asked))).toEqual([
      3_702_460_000, 1_771_620_000, 1_206_340_000, 724_500_000,
    ]);
  });
});

describe("the documents of one set", () => {
  it("are a 部门预算 of all units and a 单位预算 of each, the office among them", () => {
    expect([whole, office, library, brigade].map((book) => said(book).headings[0])).toEqual([
      "上海市临江区文化和旅游局2025年部门预算",
      "上海市临江区文化和旅游局本部2025年单位预算",
      "上海市临江区图书馆2025年单位预算",
      "上海市临江区文化和旅游局执法大队2025年单位预算",
    ]);
  });

  it("leave out of a unit's what only the department explains, and say what is the unit's own", () => {
    expect(said(whole).headings).toContain("七、项目经费情况说明");
    expect(said(whole).words).toContain("部门预算汇总了本部和2家下属预算单位的收支计划");
    for (const [book, offices] of [
      [office, 4],
      [library, 4],
      [brigade, 3],
    ] as const) {
      const { headings, words } = said(book);
      expect(headings).toContain("2. 2025年预算单位收入预算总表");
      expect(headings).toContain("一、单位主要职能");
      expect(headings.filter((heading) => /项目经费情况说明/.test(heading))).toEqual([]);
      expect(words).toContain(`${book.body.name}设${offices}个内设机构`);
      expect(words).not.toMatch(/本部门|下属预算单位/);
    }
  });

  it("give an institution no operating funds, and a unit without 三公 noughts that are said", () => {
    const { words } = said(library);
    expect(words).toContain("上海市临江区图书馆没有机关运行经费。");
    expect(words).toContain("“三公”经费预算数为0.00万元，与2024年预算持平");
  });
});
