import { describe, expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { type Element, parsePart } from "./element.ts";
import { Numbering } from "./numbering.ts";

const parse = (xml: string): Element => parsePart(xml, "word/numbering.xml", "a.docx", limitsWith());
const level = (ilvl: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, content = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${content}</w:num>`;
const numbering = (levels: string, ...lists: string[]) =>
  new Numbering(
    parse(`<w:numbering><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${lists.join("")}</w:numbering>`),
  );
const item = (numId: number, ilvl = 0) =>
  parse(`<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

describe("the numbers of lists", () => {
  test.each([
    ["chineseCounting", "%1、", ["一、", "二、"]],
    ["chineseCountingThousand", "第%1部分", ["第一部分", "第二部分"]],
    ["decimal", "%1.", ["1.", "2."]],
    ["decimalZero", "%1", ["01", "02"]],
    ["decimalFullWidth", "%1．", ["１．", "２．"]],
    ["decimalEnclosedCircle", "%1", ["①", "②"]],
    ["lowerLetter", "%1)", ["a)", "b)"]],
    ["upperLetter", "%1", ["A", "B"]],
    ["lowerRoman", "%1", ["i", "ii"]],
    ["upperRoman", "%1", ["I", "II"]],
    ["nosuch", "%1", ["1", "2"]],
    ["bullet", "●", ["", ""]],
    ["none", "%1", ["", ""]],
  ])("%s as %s", (format, text, printed) => {
    const numbers = numbering(level(0, format, text), list(1));
    expect([numbers.next(item(1)), numbers.next(item(1))]).toEqual(printed);
  });

  test("begin where the level says, and circled ones end at twenty", () => {
    const numbers = numbering(level(0, "decimalEnclosedCircle", "%1", 20), list(1));
    expect([numbers.next(item(1)), numbers.next(item(1))]).toEqual(["⑳", "21"]);
  });

  test("count deeper levels anew below each higher one, and may show both", () => {
    const numbers = numbering(level(0, "decimal", "%1") + level(1, "chineseCounting", "%1.%2"), list(1));
    const printed = [0, 1, 1, 0, 1].map((depth) => numbers.next(item(1, depth)));
    expect(printed).toEqual(["1", "1.一", "1.二", "2", "2.一"]);
  });

  test("go on in another list of the same kind, but anew where that list says so", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbers = numbering(level(0, "chineseCounting", "%1、"), list(1), list(2), list(3, restart));
    const printed = [1, 1, 2, 3, 3, 1].map((id) => numbers.next(item(id)));
    expect(printed).toEqual(["一、", "二、", "三、", "一、", "二、", "三、"]);
  });

  test("look as the list itself says, where it does", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "(%1)", 4)}</w:lvlOverride>`;
    expect(numbering(level(0, "chineseCounting", "%1、"), list(1, own)).next(item(1))).toBe("(4)");
  });

  test("are none for paragraphs without a list, with list 0, or with one that does not exist", () => {
    const numbers = numbering(level(0, "decimal", "%1."), list(1));
    expect([numbers.next(undefined), numbers.next(item(0)), numbers.next(item(9)), numbers.next(item(1, 5))]).toEqual([
      "",
      "",
      "",
      "",
    ]);
    expect(new Numbering(undefined).next(item(1))).toBe("");
  });
});
