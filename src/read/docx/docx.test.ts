import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Block, gridOf, placesOf, type Table } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { cell, docxOf, paragraph, run } from "./docx.testing.ts";
import { readDocx } from "./index.ts";

const blocksOf = (...args: Parameters<typeof docxOf>) => readDocx(docxOf(...args), "a.docx").blocks;
const lines = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === "table" || block.type === "contents" ? block.type : block.text));

describe("the text of a Word file", () => {
  it("shows list numbers as Word does", () => {
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (text: string, ilvl: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`);
    const body =
      item("收入预算", 0) + item("财政拨款", 1) + item("其他收入", 1) + item("支出预算", 0) + item("基本支出", 1);
    expect(lines(blocksOf(body, { numbering }))).toEqual([
      "一、收入预算",
      "（一）财政拨款",
      "（二）其他收入",
      "二、支出预算",
      "（一）基本支出",
    ]);
  });

  it("takes tracked changes as accepted", () => {
    const body = paragraph(
      `${run("支出预算")}<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>${run("310")}</w:ins>${run("万元")}`,
    );
    expect(lines(blocksOf(body))).toEqual(["支出预算310万元"]);
  });

  it("shows the result of a field, and a merge field that has none as the leftover that it is", () => {
    const field = (instruction: string, result: string) =>
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      `<w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
      `${result === "" ? "" : run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(lines(blocksOf(paragraph(field(" PAGE ", "3") + run("页"))))).toEqual(["3页"]);
    expect(lines(blocksOf(paragraph(field(" MERGEFIELD RYJF ", "") + run("万元"))))).toEqual(["MERGEFIELD RYJF万元"]);
  });

  it("leaves hidden text out and reads a text box once, behind its paragraph", () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const body = paragraph(
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>${run("收支总体情况")}` +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("附注")}</mc:Choice><mc:Fallback>${box("附注")}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(lines(blocksOf(body))).toEqual(["收支总体情况", "附注"]);
  });

  it("knows headings by style, by outline level and by their form, and the contents by theirs", () => {
    const styles =
      '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:styleId="b"><w:name w:val="部门标题"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
    const body =
      styled("t", "概况 1") +
      styled("t", "说明 2") +
      styled("b", "部门概况") +
      paragraph(run("机构设置"), '<w:outlineLvl w:val="2"/>') +
      paragraph(run("二、人员情况")) +
      paragraph(run("本馆有编制 12 人。"));
    const blocks = blocksOf(body, { styles });
    expect(blocks.map((block) => (block.type === "heading" ? block.level : block.type))).toEqual([
      "contents",
      1,
      3,
      2,
      "paragraph",
    ]);
  });

  it("puts endnotes behind footnotes", () => {
    const note = (kind: string, text: string) =>
      `<w:${kind} w:type="normal" w:id="1">${paragraph(run(text))}</w:${kind}>`;
    const separator = `<w:endnote w:type="continuationSeparator" w:id="0">${paragraph(run("—"))}</w:endnote>`;
    const parts = { footnotes: note("footnote", "脚注"), endnotes: separator + note("endnote", "尾注") };
    expect(lines(blocksOf(paragraph(run("正文")), parts))).toEqual(["正文", "脚注", "尾注"]);
  });

  it("puts footnotes at the end", () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${paragraph(run("—"))}</w:footnote>` +
      `<w:footnote w:id="1">${paragraph(run("含上年结转。"))}</w:footnote>`;
    expect(lines(blocksOf(paragraph(run("支出预算300万元")), { footnotes }))).toEqual([
      "支出预算300万元",
      "含上年结转。",
    ]);
  });
});

describe("the tables of a Word file", () => {
  const table = (content: string) => blocksOf(`<w:tbl>${content}</w:tbl>`)[0] as Table;

  it("turn grid spans and vertical merges into spans", () => {
    const grid = table(
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("科目", '<w:vMerge w:val="restart"/>')}${cell("基本支出", '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("", "<w:vMerge/>")}${cell("人员经费")}${cell("公用经费")}</w:tr>` +
        `<w:tr>${cell("档案馆")}${cell("80.00")}${cell("20.00")}</w:tr>`,
    );
    expect(grid).toMatchObject({ rowCount: 3, columnCount: 3, headerRows: 2 });
    const at = gridOf(grid);
    expect([at.text(1, 0), at.text(0, 2), at.text(2, 2)]).toEqual(["科目", "基本支出", "20.00"]);
  });

  it("know the place of every cell", () => {
    const grid = table(`<w:tr>${cell("合计")}${cell("300.00")}</w:tr>`);
    expect(placesOf(grid.cells[1] as Table["cells"][number], "a.docx")).toEqual([
      { file: "a.docx", cell: "表 1 行 1 列 2", quote: "300.00" },
    ]);
  });

  it("put a nested table behind the one that holds it", () => {
    const inner = `<w:tbl><w:tr>${cell("里")}</w:tr></w:tbl>`;
    const blocks = blocksOf(`<w:tbl><w:tr><w:tc>${paragraph(run("外"))}${inner}${paragraph("")}</w:tc></w:tr></w:tbl>`);
    expect(blocks.map((block) => (block.type === "table" ? block.cells[0]?.text : null))).toEqual(["外", "里"]);
  });

  it("leave out deleted rows and start rows that begin further right at their column", () => {
    const grid = table(
      `<w:tr>${cell("甲")}${cell("乙")}</w:tr>` +
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("删")}${cell("删")}</w:tr>` +
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("丙")}</w:tr>`,
    );
    expect(gridOf(grid).text(1, 1)).toBe("丙");
    expect(grid.rowCount).toBe(2);
  });
});

describe("broken and hostile Word files", () => {
  const codeOf = (bytes: Uint8Array, limits = {}) => {
    try {
      readDocx(bytes, "a.docx", limits);
      return "read";
    } catch (error) {
      if (error instanceof ReadError) return error.code;
      throw error;
    }
  };

  it("are refused with a reason", () => {
    expect(codeOf(zipSync({ "word/document.xml": strToU8("<w:document><w:body>") }))).toBe("malformed");
    expect(codeOf(zipSync({ "readme.txt": strToU8("x") }))).toBe("malformed");
    expect(codeOf(docxOf(paragraph(run("好"))).slice(0, 60))).toBe("malformed");
  });

  it("cannot bring entities along", () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document xmlns:w="x"><w:body/></w:document>';
    expect(codeOf(zipSync({ "word/document.xml": strToU8(bomb) }))).toBe("malformed");
  });

  it("cannot nest without end", () => {
    const deep = "<w:sdt>".repeat(600) + "</w:sdt>".repeat(600);
    expect(codeOf(docxOf(deep))).toBe("tooDeep");
  });
});
