import { describe, expect, test } from "vitest";
import { placesOf } from "../../disclosure/index.ts";
import { cell, type DocxParts, docxOf, paragraph, run } from "./docx.testing.ts";
import { readDocx } from "./index.ts";

const blocksOf = (body: string, parts: DocxParts = {}) => readDocx(docxOf(body, parts), "a.docx").blocks;
const read = (body: string, parts: DocxParts = {}) =>
  blocksOf(body, parts).map((block) => {
    if (block.type === "contents") return `contents ${block.entries.map(({ text }) => text).join("|")}`;
    if (block.type === "table") return `table ${block.cells.map(({ text }) => text).join("|")}`;
    return block.type === "heading" ? `${block.level} ${block.text}` : block.text;
  });
const line = (text: string, properties = "") => paragraph(run(text), properties);
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe("tracked changes are taken as accepted", () => {
  test("where whole paragraphs and tables were deleted, moved or inserted", () => {
    const table = `<w:tbl><w:tr>${cell("藏")}</w:tr></w:tbl>`;
    expect(
      read(`<w:del>${line("藏")}${table}</w:del><w:moveFrom>${line("藏")}</w:moveFrom><w:ins>${line("增")}</w:ins>`),
    ).toEqual(["增"]);
  });

  test("where a numbered paragraph was deleted, which takes no number", () => {
    const deleted = paragraph(
      "<w:del><w:r><w:delText>旧职责</w:delText></w:r></w:del>",
      `${NUMBERED}<w:rPr><w:del w:id="3" w:author="甲"/></w:rPr>`,
    );
    expect(read(line("职责", NUMBERED) + deleted + line("机构", NUMBERED), { numbering })).toEqual([
      "2 一、职责",
      "2 二、机构",
    ]);
  });
});

describe("a paragraph whose mark was deleted", () => {
  const markGone = '<w:rPr><w:del w:id="3"/></w:rPr>';

  test("goes on in the next one, under its number and with both places", () => {
    const [only, ...more] = blocksOf(line("支出预算", markGone) + line("情况", NUMBERED), { numbering });
    expect(more).toEqual([]);
    expect(only).toMatchObject({ type: "heading", text: "一、支出预算情况" });
    expect(
      only?.type === "heading" && placesOf(only, "a.docx").map(({ cell: place, quote }) => [place, quote]),
    ).toEqual([
      ["段落 2", "一、"],
      ["段落 1", "支出预算"],
      ["段落 2", "情况"],
    ]);
  });

  test("ends with the text, before a table, and with its cell", () => {
    const moved = "<w:rPr><w:moveFrom/></w:rPr>";
    const cellOfTwo = `<w:tc>${line("甲", markGone)}${line("乙")}${line("丙", moved)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cellOfTwo}</w:tr></w:tbl>`;
    expect(read(line("前", markGone) + table + line("后", markGone))).toEqual(["前", "table 甲乙\n丙", "后"]);
  });
});

describe("the blocks of a Word file", () => {
  test("are found in content controls, and once where they are there in two ways", () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${line("甲")}</w:sdtContent></w:sdt>`;
    const twice = `<mc:AlternateContent><mc:Choice>${line("乙")}</mc:Choice><mc:Fallback>${line("乙")}</mc:Fallback></mc:AlternateContent>`;
    expect(read(control + twice)).toEqual(["甲", "乙"]);
  });

  test("have the level of their form before that of their style, a title excepted", () => {
    const styles = [1, 2]
      .map((level) => `<w:style w:styleId="h${level}"><w:name w:val="heading ${level}"/></w:style>`)
      .concat('<w:style w:styleId="t"><w:name w:val="Title"/></w:style>')
      .join("");
    const styled = (id: string, text: string) => line(text, `<w:pStyle w:val="${id}"/>`);
    expect(read(styled("h1", "（一）收入") + styled("h2", "概况") + styled("t", "一、预算"), { styles })).toEqual([
      "3 （一）收入",
      "2 概况",
      "0 一、预算",
    ]);
  });

  test("are contents as long as lines in their style follow each other", () => {
    const styles = '<w:style w:styleId="c"><w:name w:val="toc 1"/></w:style>';
    const entry = (text: string) => line(text, '<w:pStyle w:val="c"/>');
    expect(read(entry("甲\t1") + paragraph("") + entry("乙") + line("丙") + entry("丁"), { styles })).toEqual([
      "contents 甲\t1|乙",
      "丙",
      "contents 丁",
    ]);
  });

  test("have text boxes behind their paragraph, with tables in them", () => {
    const box = `<w:r><w:pict><w:txbxContent>${line("框")}<w:tbl><w:tr>${cell("格")}</w:tr></w:tbl></w:txbxContent></w:pict></w:r>`;
    expect(read(paragraph(run("甲") + box) + line("乙"))).toEqual(["甲", "框", "table 格", "乙"]);
  });

  test("end in the footnotes, without the lines that part them from the text", () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="-1">${line("藏")}</w:footnote>` +
      `<w:footnote w:type="continuationSeparator" w:id="0">${line("藏")}</w:footnote>` +
      `<w:footnote w:id="1">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(" 含结转。")}`)}</w:footnote>`;
    expect(
      read(paragraph(`${run("甲")}<w:r><w:footnoteReference w:id="1"/></w:r>`) + line("乙"), { footnotes }),
    ).toEqual(["甲", "乙", " 含结转。"]);
  });

  test("say which paragraph of the file they are, blank ones counted", () => {
    const [first] = blocksOf(paragraph("") + line("甲"));
    expect(first?.type === "paragraph" && placesOf(first, "a.docx")).toEqual([
      { file: "a.docx", cell: "段落 2", quote: "甲" },
    ]);
  });
});
