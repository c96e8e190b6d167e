import { describe, expect, test } from "vitest";
import type { Block } from "../../disclosure/index.ts";
import { blocksOfPages } from "./index.ts";
import { grid, pageOf, written } from "./written.testing.ts";

function said(block: Block): string {
  if (block.type === "table") return `table: ${block.cells.map(({ text }) => text).join("|")}`;
  if (block.type === "contents") return `contents: ${block.entries.map(({ text }) => text).join("|")}`;
  return `${block.type}: ${block.text}`;
}

const FULL = "二〇二五年本部门收入预算比上年增加主要是人员增加以及项目调整";
/** A page of full lines: from such pages the reader knows how wide the text is set. */
const fullPage = pageOf(9, { glyphs: [0, 1, 2, 3, 4, 5].flatMap((i) => written(FULL, 60, 300 + 16 * i)) });
const frame = grid([60, 160, 360], [300, 320, 340]);
const rows = [
  ...written("科目", 65, 305),
  ...written("金额", 165, 305),
  ...written("邮电费", 65, 325),
  ...written("1.20", 165, 325),
];

describe("blocksOfPages", () => {
  test("heading, text, table and text follow each other as they stand on the page", () => {
    const glyphs = [
      ...written("附注在下。", 60, 400),
      ...rows,
      ...written("单位：万元", 310, 280),
      ...written("二、支出预算", 60, 100),
      ...written(FULL, 60, 120),
      ...written("所致。", 60, 136),
    ];
    const blocks = blocksOfPages([pageOf(1, { glyphs, ...frame }), fullPage]);
    expect(blocks.slice(0, -1).map(said)).toEqual([
      "heading: 二、支出预算",
      `paragraph: ${FULL}所致。`,
      "paragraph: 单位：万元",
      "table: 科目|金额|邮电费|1.20",
      "paragraph: 附注在下。",
    ]);
  });

  test("a sentence over the page end is whole, without the page number in it", () => {
    const first = [...written(FULL, 60, 700), ...written(FULL, 60, 716), ...written("- 1 -", 280, 800)];
    const second = [...written("等。", 60, 80), ...written(FULL, 60, 120), ...written("- 2 -", 280, 800)];
    const blocks = blocksOfPages([pageOf(1, { glyphs: first }), pageOf(2, { glyphs: second })]);
    expect(blocks.map(said)).toEqual([`paragraph: ${FULL}${FULL}等。`, `paragraph: ${FULL}`]);
    const origins = blocks[0]?.type === "paragraph" ? blocks[0].origins : [];
    expect(origins.map(({ origin }) => origin.page)).toEqual([1, 1, 2]);
  });

  test("a page of contents is kept entry by entry", () => {
    const entries = ["一、职能", "二、收入", "三、支出"].flatMap((text, i) => written(text, 60, 140 + 20 * i));
    expect(blocksOfPages([pageOf(1, { glyphs: [...written("目 录", 280, 100), ...entries] })]).map(said)).toEqual([
      "paragraph: 目录",
      "contents: 一、职能|二、收入|三、支出",
    ]);
  });

  test("a page with a sentence below 目录 is no page of contents", () => {
    const body = ["一、职能", "负责林业。", "二、收入"].flatMap((text, i) => written(text, 60, 140 + 20 * i));
    const blocks = blocksOfPages([pageOf(1, { glyphs: [...written("目 录", 280, 100), ...body] }), fullPage]);
    expect(blocks.slice(0, 4).map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph", "heading"]);
  });

  test("wide titles over turned tables do not stretch the measure of the text", () => {
    const prose = [...written(FULL, 60, 100), ...written(FULL, 60, 116), ...written("所致。", 60, 132)];
    const wide = grid([60, 400, 780], [90, 110, 130]);
    const table = [...written("项目", 65, 95), ...written("单位：万元", 730, 60)];
    const pages = [1, 2, 3, 4].map((number) => pageOf(number, { width: 842, height: 595, glyphs: table, ...wide }));
    const blocks = blocksOfPages([...pages, pageOf(5, { glyphs: prose })]);
    expect(blocks.filter(({ type }) => type === "table")).toHaveLength(4);
    expect(blocks.at(-1)).toMatchObject({ text: `${FULL}${FULL}所致。` });
  });

  test("cells drawn piece by piece are one table", () => {
    const cell = (left: number, right: number, top: number, bottom: number) => grid([left, right], [top, bottom]);
    const cells = [
      cell(60, 160, 300, 320),
      cell(160, 360, 300, 320),
      cell(60, 160, 320, 340),
      cell(160, 360, 320, 340),
    ];
    const drawn = {
      horizontals: cells.flatMap(({ horizontals }) => horizontals),
      verticals: cells.flatMap(({ verticals }) => verticals),
    };
    expect(blocksOfPages([pageOf(1, { glyphs: rows, ...drawn })]).map(said)).toEqual(["table: 科目|金额|邮电费|1.20"]);
  });
});
