import { describe, expect, test } from "vitest";
import { type Block, headingPaths, outlineOf, type Section, sourcedText } from "./index.ts";

const heading = (level: number, text: string): Block => ({ type: "heading", level, ...sourcedText(text) });
const paragraph = (text: string): Block => ({ type: "paragraph", ...sourcedText(text) });

/** A section as nested lists of texts, for reading. */
function shape({ heading: title, blocks, sections }: Section): unknown {
  const texts = blocks.map((block) => (block.type === "paragraph" ? block.text : block.type));
  return [title?.text ?? "", texts, sections.map(shape)];
}

const blocks = [
  paragraph("封面"),
  heading(0, "部门预算"),
  heading(1, "第一部分"),
  heading(2, "一、职责"),
  paragraph("职责正文"),
  heading(2, "二、机构"),
  heading(3, "（一）内设"),
  paragraph("内设正文"),
  heading(1, "第二部分"),
  paragraph("引言"),
  heading(3, "（一）收入"),
  heading(2, "一、支出"),
];

describe("the outline", () => {
  test("follows the levels of the headings", () => {
    const first = [
      "第一部分",
      [],
      [
        ["一、职责", ["职责正文"], []],
        ["二、机构", [], [["（一）内设", ["内设正文"], []]]],
      ],
    ];
    const second = [
      "第二部分",
      ["引言"],
      [
        ["（一）收入", [], []],
        ["一、支出", [], []],
      ],
    ];
    expect(shape(outlineOf(blocks))).toEqual(["", ["封面"], [["部门预算", [], [first, second]]]]);
  });

  test("of a document without headings is one section without a name", () => {
    expect(shape(outlineOf([paragraph("甲"), paragraph("乙")]))).toEqual(["", ["甲", "乙"], []]);
    expect(outlineOf([])).toMatchObject({ level: -1, blocks: [], sections: [] });
  });

  test("headings of one level stand side by side", () => {
    const { sections } = outlineOf([heading(2, "一"), heading(2, "二"), heading(2, "三")]);
    expect(sections.map((section) => section.heading?.text)).toEqual(["一", "二", "三"]);
  });
});

describe("the headings above a block", () => {
  const paths = headingPaths(blocks).map((path) => path.map(({ text }) => text));

  test("are given outermost first, a heading being its own last", () => {
    expect(paths[0]).toEqual([]);
    expect(paths[4]).toEqual(["部门预算", "第一部分", "一、职责"]);
    expect(paths[7]).toEqual(["部门预算", "第一部分", "二、机构", "（一）内设"]);
    expect(paths[8]).toEqual(["部门预算", "第二部分"]);
  });

  test("end where a heading of the same level or above begins, also after a skipped level", () => {
    expect(paths[10]).toEqual(["部门预算", "第二部分", "（一）收入"]);
    expect(paths[11]).toEqual(["部门预算", "第二部分", "一、支出"]);
  });

  test("there is one path for every block", () => expect(paths).toHaveLength(blocks.length));
});
