import { describe, expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { docxOf, paragraph, run } from "./docx.testing.ts";
import { childOf, parsePart } from "./element.ts";
import { hiddenText } from "./hidden.ts";
import { readDocx } from "./index.ts";

const HIDES = "<w:rPr><w:vanish/></w:rPr>";
const style = (id: string, type: string, content: string) =>
  `<w:style w:styleId="${id}" w:type="${type}"><w:name w:val="${id}"/>${content}</w:style>`;
const STYLES = [
  style("批注", "character", HIDES),
  style("内部", "character", '<w:basedOn w:val="批注"/>'),
  style("显示", "character", '<w:basedOn w:val="批注"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style("提示", "paragraph", HIDES),
  style("正文", "paragraph", ""),
].join("");

const isHidden = hiddenText(parsePart(`<w:styles>${STYLES}</w:styles>`, "word/styles.xml", "a.docx", limitsWith()));
const hides = (properties: string, paragraphStyle?: string) => {
  const element = parsePart(`<w:r><w:rPr>${properties}</w:rPr></w:r>`, "word/document.xml", "a.docx", limitsWith());
  return isHidden(childOf(element, "w:rPr"), paragraphStyle);
};
const runStyle = (id: string) => `<w:rStyle w:val="${id}"/>`;

describe("hidden text", () => {
  test("is hidden by itself, by its style, or by the style of its paragraph", () => {
    expect(hides("<w:vanish/>")).toBe(true);
    expect(["批注", "内部"].map((id) => hides(runStyle(id)))).toEqual([true, true]);
    expect(hides("", "提示")).toBe(true);
    expect([hides(""), hides("", "正文"), hides(runStyle("没有"), "没有")]).toEqual([false, false, false]);
  });

  test("is shown where it says so itself, or its style does", () => {
    expect(hides('<w:vanish w:val="0"/>', "提示")).toBe(false);
    expect(hides(runStyle("显示"))).toBe(false);
  });

  test("is shown where both styles hide it, for one switches the other", () => {
    expect(hides(runStyle("批注"), "提示")).toBe(false);
  });

  test("by default style hides paragraphs without a style", () => {
    const styles = `<w:styles><w:style w:styleId="a" w:type="paragraph" w:default="1">${HIDES}</w:style></w:styles>`;
    const byDefault = hiddenText(parsePart(styles, "word/styles.xml", "a.docx", limitsWith()));
    expect([byDefault(undefined, undefined), byDefault(undefined, "b")]).toEqual([true, false]);
  });

  test("is not read, takes no number and hides its text box", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const box = `<w:r>${HIDES}<w:pict><w:txbxContent>${paragraph(run("框内"))}</w:txbxContent></w:pict></w:r>`;
    const body =
      paragraph(run("基本支出"), item) +
      paragraph(run("填表提示"), `<w:pStyle w:val="提示"/>${item}`) +
      paragraph(run("项目支出") + box, item);
    const { blocks } = readDocx(docxOf(body, { styles: STYLES, numbering }), "a.docx");
    expect(blocks.map((block) => "text" in block && block.text)).toEqual(["1.基本支出", "2.项目支出"]);
  });

  test("hides a merge field as a whole", () => {
    const part = (content: string) => `<w:r>${HIDES}${content}</w:r>`;
    const field =
      part('<w:fldChar w:fldCharType="begin"/>') +
      part("<w:instrText> MERGEFIELD XM </w:instrText>") +
      part('<w:fldChar w:fldCharType="separate"/>') +
      part('<w:fldChar w:fldCharType="end"/>');
    const { blocks } = readDocx(docxOf(paragraph(run("共") + field + run("3人"))), "a.docx");
    expect(blocks).toMatchObject([{ text: "共3人" }]);
  });
});
