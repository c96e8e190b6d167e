import { describe, expect, it } from "vitest";
import { plainCell } from "./grid.ts";
import { joinDisclosures } from "./join.ts";
import type { Disclosure } from "./model.ts";
import { placesOf, sourcedText } from "./origins.ts";

const text: Disclosure = {
  file: "说明.docx",
  blocks: [
    { type: "heading", level: 0, ...sourcedText("青石县档案馆2024年部门预算", { cell: "段落 1" }) },
    { type: "contents", entries: [sourcedText("一、收支总表", { cell: "段落 2" })] },
  ],
};
const tables: Disclosure = {
  file: "附表.xlsx",
  blocks: [
    {
      type: "table",
      caption: sourcedText("收支总表", { cell: "表1!A1" }),
      rowCount: 1,
      columnCount: 1,
      cells: [plainCell(0, 0, "300.00", sourcedText("300.00", { cell: "表1!B5" }))],
    },
    { type: "paragraph", text: "没有来源", origins: [] },
  ],
  notes: [{ code: "scanned", message: "没有文字层", page: 2 }],
};

describe("the files of one disclosure put together", () => {
  const joined = joinDisclosures([text, tables]);

  it("have the blocks of all in their order, under the name of the first", () => {
    expect([joined.file, joined.files]).toEqual(["说明.docx", ["说明.docx", "附表.xlsx"]]);
    expect(joined.blocks.map(({ type }) => type)).toEqual(["heading", "contents", "table", "paragraph"]);
  });

  it("keep the file in every place", () => {
    const texts = joined.blocks.flatMap((block) =>
      block.type === "table"
        ? [...(block.caption ? [block.caption] : []), ...block.cells]
        : block.type === "contents"
          ? block.entries
          : [block],
    );
    expect(texts.flatMap((source) => placesOf(source, joined.file)).map(({ file, cell }) => [file, cell])).toEqual([
      ["说明.docx", "段落 1"],
      ["说明.docx", "段落 2"],
      ["附表.xlsx", "表1!A1"],
      ["附表.xlsx", "表1!B5"],
      ["附表.xlsx", undefined],
    ]);
  });

  it("say of which file a note is", () => {
    expect(joined.notes).toEqual([{ code: "scanned", message: "没有文字层（附表.xlsx）", page: 2 }]);
  });

  it("are nothing new where there is one, and nothing where there is none", () => {
    expect(joinDisclosures([tables])).toBe(tables);
    expect(() => joinDisclosures([])).toThrow(RangeError);
  });
});
