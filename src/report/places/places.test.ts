import { describe, expect, it } from "vitest";
import { type Disclosure, placesOf, plainCell, sourcedText } from "../../disclosure/index.ts";
import { understand } from "../../understand/index.ts";
import { excerptAt, occurrenceOf, passagesOf, spotFinder, whereaboutsIn } from "./index.ts";

const cell = (row: number, column: number, text: string) =>
  plainCell(row, column, text, sourcedText(text, { page: 3, cell: `表 1 行 ${row + 1} 列 ${column + 1}` }));

const disclosure: Disclosure = {
  file: "预算/云岭县档案馆.pdf",
  blocks: [
    { type: "heading", level: 1, ...sourcedText("第二部分 预算情况说明", { page: 2 }) },
    {
      type: "paragraph",
      text: "2024年收入总计0万元，比上年减少56.95万元。其他不变。",
      origins: [
        { start: 0, end: 12, origin: { page: 2, box: { left: 0, top: 0, right: 9, bottom: 9 } } },
        { start: 12, end: 30, origin: { page: 2, box: { left: 0, top: 9, right: 9, bottom: 18 } } },
      ],
    },
    {
      type: "table",
      caption: sourcedText("收支总表", { page: 3 }),
      rowCount: 2,
      columnCount: 2,
      headerRows: 1,
      cells: [cell(0, 0, "项目"), cell(0, 1, "预算数"), cell(1, 0, "合计"), cell(1, 1, "56.95")],
    },
  ],
};
const spotOf = spotFinder(disclosure);
const whereabouts = whereaboutsIn(understand(disclosure));
const [, paragraph] = disclosure.blocks;

function quoteAt(quote: string, box = { left: 0, top: 0, right: 9, bottom: 9 }) {
  return { file: disclosure.file, page: 2, box, quote };
}

describe("occurrenceOf", () => {
  it("takes a number that stands by itself, not one cut out of another", () => {
    expect(occurrenceOf("0", "2024年总计0万元")).toBe(7);
    expect(occurrenceOf("12.5", "112.5万元和12.5万元")).toBe(8);
    expect(occurrenceOf("3", "共3.5万元，3人")).toBe(7);
  });

  it("is content with a cut one where there is no other, and says where there is none", () => {
    expect(occurrenceOf("24", "2024年")).toBe(2);
    expect(occurrenceOf("25", "2024年")).toBe(-1);
    expect(occurrenceOf("", "2024年")).toBe(-1);
  });
});

describe("spotFinder", () => {
  it("finds the words of a place in the run that it names", () => {
    const spot = spotOf(quoteAt("0"));
    expect(spot && [spot.text.block, spot.start, spot.end]).toEqual([1, 9, 10]);
  });

  it("finds lines by their columns, so that the second of two equal words is the second", () => {
    const lines: Disclosure = {
      file: "甲.txt",
      blocks: [{ type: "paragraph", ...sourcedText("下降20%，又下降20%", { line: 4, column: 1 }) }],
    };
    const [place] = placesOf(lines.blocks[0] as never, "甲.txt", 9, 12);
    expect(spotFinder(lines)(place as never)).toMatchObject({ start: 9, end: 12 });
  });

  it("knows no place in another file", () => {
    expect(spotOf({ ...quoteAt("0"), file: "批复.xlsx" })).toBeUndefined();
  });
});

describe("passagesOf", () => {
  it("joins words that a line end cuts", () => {
    const places = placesOf(paragraph as never, disclosure.file, 8, 15);
    expect(places.map(({ quote }) => quote)).toEqual(["计0万元", "，比上"]);
    expect(passagesOf(places, spotOf).map(({ quote }) => quote)).toEqual(["计0万元，比上"]);
  });
});

describe("whereaboutsIn", () => {
  const say = (place: ReturnType<typeof quoteAt> | { file: string; quote: string; page?: number; cell?: string }) =>
    passagesOf([place], spotOf).map(whereabouts);

  it("names page and section of a sentence", () => {
    expect(say(quoteAt("0"))).toEqual(["第 2 页，“第二部分 预算情况说明”部分"]);
  });

  it("names table, row and column of a figure", () => {
    const place = { file: disclosure.file, page: 3, cell: "表 1 行 2 列 2", quote: "56.95" };
    expect(say(place)).toEqual(["第 3 页，《收支总表》“合计”行“预算数”栏"]);
  });

  it("begins with the name of another file, without its folders", () => {
    expect(say({ file: "批复/批复表.xlsx", cell: "表1!C5", quote: "3" })).toEqual(["批复表.xlsx，表1!C5"]);
  });
});

describe("excerptAt", () => {
  it("shows the sentence, and no more than asked for on each side", () => {
    const spot = spotOf(quoteAt("0"));
    expect(spot && excerptAt(spot)).toEqual({
      before: "2024年收入总计",
      words: "0",
      after: "万元，比上年减少56.95万元。",
    });
    expect(spot && excerptAt(spot, 3)).toEqual({ before: "…入总计", words: "0", after: "万元，…" });
  });
});
