import { cell, docxOf, paragraph, run } from "../../src/read/docx/docx.testing.ts";

const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run("附注"))}</w:txbxContent></v:textbox></w:pict></w:r>`;
const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD XM </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A Word file with what Word knows beyond plain paragraphs: lists, tracked changes, fields, equations, boxes, notes. */
export function wordSeed(): Uint8Array {
  const body =
    paragraph(run("收入预算"), `<w:pStyle w:val="h1"/>${NUMBERED}`) +
    paragraph(`${run("支出")}<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>${run("310万元")}</w:ins>`) +
    paragraph(run("上接"), '<w:rPr><w:del w:id="1"/></w:rPr>') +
    paragraph(field + run("人") + box, NUMBERED) +
    paragraph(`<m:oMath><m:f><m:num>${math("决算")}</m:num><m:den>${math("预算")}</m:den></m:f></m:oMath>`) +
    paragraph(`<w:r><w:rPr><w:rStyle w:val="hide"/></w:rPr><w:t>内部</w:t></w:r>${run("公开")}`) +
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("科目", '<w:vMerge w:val="restart"/>')}${cell("金额", '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${cell("", "<w:vMerge/>")}${cell("基本", '<w:hMerge w:val="restart"/>')}${cell("", "<w:hMerge/>")}${cell("删", "<w:cellDel/>")}</w:tr></w:tbl>`;
  return docxOf(body, {
    styles:
      '<w:style w:styleId="h1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:styleId="hide" w:type="character"><w:basedOn w:val="h1"/><w:rPr><w:vanish/></w:rPr></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "upperRoman", "%1.%2")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    footnotes: `<w:footnote w:id="1">${paragraph(run("含结转。"))}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${paragraph(run("含代编。"))}</w:endnote>`,
  });
}
