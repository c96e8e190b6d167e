import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import type { Contents, Heading } from "../disclosure/index.ts";
import { type Format, formats } from "../format/index.ts";
import { compose } from "./compose.ts";
import { ComposeError } from "./parts.ts";

const [wuhan] = formats as readonly [Format];
const BOOK: Book = {
  ...emptyBook({ name: "区司法局" }, 2025),
  facts: [
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2040601", nature: "personnel", fund: "generalPublicBudget", age: "current" },
      amount: fen(100_000_000),
    },
  ],
};

function headingsOf(book: Book): string[] {
  return compose(book, wuhan)
    .blocks.filter((block): block is Heading => block.type === "heading")
    .map(({ text }) => text);
}

describe("what a book is composed into", () => {
  it("lists in the contents what is composed and nothing else", () => {
    const { blocks } = compose(
      { ...BOOK, partial: true, parts: ["expenditureArrangement", "generalPublicBudget"] },
      wuhan,
    );
    const contents = blocks.find((block): block is Contents => block.type === "contents");
    expect(contents?.entries.map(({ text }) => text)).toEqual([
      "第二部分 预算情况说明",
      "三、支出预算安排情况",
      "第五部分 预算公开报表",
      "五、2025年一般公共预算支出表(分功能科目)",
    ]);
  });

  it("brings all of a part that is named as a whole; no forms where there are no targets", () => {
    const tables = wuhan.tables.filter(({ shape }) => shape !== "form");
    expect(headingsOf({ ...BOOK, partial: true, parts: ["disclosureTables"] })).toHaveLength(2 + tables.length);
  });

  it("leaves out sections that the book has nothing to say for, and announces no list that does not follow", () => {
    expect(headingsOf(BOOK)).not.toContain("二、收入预算安排情况");
    expect(headingsOf(BOOK)).toContain("三、支出预算安排情况");
    const { blocks } = compose(BOOK, wuhan);
    const last = blocks.findIndex(
      (block) => block.type === "heading" && block.text.startsWith("六、一般公共预算基本支出"),
    );
    expect(blocks[last + 1]).toMatchObject({ text: "2025年一般公共预算基本支出100万元。" });
    expect(blocks[last + 2]).toMatchObject({ type: "heading", text: "七、政府性基金预算支出安排情况" });
  });

  it("refuses a part that the format does not have", () => {
    expect(() => compose({ ...BOOK, partial: true, parts: ["balanceSheet"] }, wuhan)).toThrow(ComposeError);
  });

  it("is the same every time", () => {
    expect(compose(BOOK, wuhan)).toEqual(compose(BOOK, wuhan));
  });
});
