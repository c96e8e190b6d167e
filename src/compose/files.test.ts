import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import { type Format, formats } from "../format/index.ts";
import { composeFiles } from "./files.ts";

const wuhan = formats.find(({ id }) => id === "wuhan") as Format;
const BOOK: Book = {
  ...emptyBook({ name: "区档案局" }, 2025),
  duties: ["管理档案"],
  facts: [
    { view: "income", concept: { fund: "generalPublicBudget", age: "current" }, amount: fen(30_000_000) },
    {
      view: "expenditureByFunction",
      concept: { functionCode: "2012601", nature: "personnel", fund: "generalPublicBudget", age: "current" },
      amount: fen(30_000_000),
    },
  ],
};
const texts = (index: number, format: Format) =>
  composeFiles(BOOK, format)[index]?.disclosure.blocks.flatMap((block) => ("text" in block ? [block.text] : [])) ?? [];

describe("the files of a publication", () => {
  it("is one file where the format does not split", () => {
    const { files: _, ...whole } = wuhan;
    expect(composeFiles(BOOK, whole).map(({ name }) => name)).toEqual(["区档案局2025年单位预算"]);
  });

  it("is the split that the format declares, each file with its own sections and name", () => {
    const format: Format = {
      ...wuhan,
      files: [
        { id: "explanation", name: "{body}{year}年部门预算情况说明", sections: ["budgetExplanation"] },
        { id: "tables", name: "{body}{year}年部门预算公开表", sections: ["disclosureTables"] },
        { id: "nothing", name: "空", sections: [] },
      ],
    };
    expect(composeFiles(BOOK, format).map(({ id, name }) => [id, name])).toEqual([
      ["explanation", "区档案局2025年部门预算情况说明"],
      ["tables", "区档案局2025年部门预算公开表"],
    ]);
    expect(texts(0, format).join("")).toMatch(/预算情况说明.*30万元/s);
    expect(texts(0, format).join("")).not.toMatch(/第五部分/);
    expect(texts(1, format).join("")).toMatch(/第五部分/);
  });
});
