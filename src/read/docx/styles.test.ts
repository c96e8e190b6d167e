import { expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { parsePart } from "./element.ts";
import { ownLevel, styleRoles } from "./styles.ts";

const parse = (xml: string) => parsePart(xml, "word/styles.xml", "a.docx", limitsWith());
const style = (id: string, name: string, content = "") =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

const roleOf = styleRoles(
  parse(
    `<w:styles>${[
      style("1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
      style("2", "标题 2"),
      style("t", "Title"),
      style("s", "Subtitle"),
      style("c", "toc 3"),
      style("ch", "TOC Heading", based("1")),
      style("x", "单位标题", based("1")),
      style("y", "小标题", based("x") + outline(4)),
      style("o", "正文一级", outline(0)),
      style("b", "正文", outline(9)),
      style("loop", "甲", based("pool")),
      style("pool", "乙", based("loop")),
    ].join("")}</w:styles>`,
  ),
);

test.each([
  ["1", 1],
  ["2", 2],
  ["t", 0],
  ["s", null],
  ["x", 1],
  ["y", 5],
  ["o", 1],
  ["b", null],
  ["loop", null],
  ["nosuch", null],
  [undefined, null],
])("the style %s has the heading level %s", (id, level) => expect(roleOf(id).level).toBe(level));

test("contents are known by their styles, their title is none of them", () => {
  expect(["c", "ch", "1"].map((id) => roleOf(id).contents)).toEqual([true, false, false]);
});

test("numbering is inherited", () => {
  expect(roleOf("y").numbering?.name).toBe("w:numPr");
  expect(roleOf("2").numbering).toBeUndefined();
});

test("a paragraph may set its own outline level, 10 being running text", () => {
  expect([ownLevel(parse(outline(2))), ownLevel(parse(outline(9))), ownLevel(undefined)]).toEqual([3, null, null]);
});
