import { describe, expect, it } from "vitest";
import { fieldList, fillTemplate, type Source } from "./index.ts";
import {
  BOOK,
  cell,
  complexField,
  documentXml,
  headerXml,
  paragraph,
  row,
  run,
  SOURCE,
  simpleField,
} from "./template.testing.ts";

function fill(xml: string, source: Source = SOURCE, more: Readonly<Record<string, string>> = {}) {
  return fillTemplate(new Map(Object.entries({ "word/document.xml": xml, ...more })), source);
}

/** The paragraphs of a filled part as text. */
function texts(xml = ""): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([p]) =>
    [...p.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
}

function filledTexts(...body: string[]): string[] {
  const { parts, unfilled, broken } = fill(documentXml(...body));
  expect([unfilled, broken]).toEqual([[], []]);
  return texts(parts.get("word/document.xml"));
}

describe("fields of a template", () => {
  it.each([
    ["{支出预算}", "1230.5"],
    ["{支出预算.基本支出|#,##0.00}", "930.50"],
    ["{支出预算.2012601.人员经费|元 #,##0}", "8,002,500"],
    ["{收入预算.一般公共预算|0.0#}", "1230.5"],
    ["{支出预算.上年}", "1000"],
    ["{支出预算.增减}{支出预算.增减额}万元，{支出预算.增减率}", "增加230.5万元，23%"],
    ["{支出预算.基本支出.占比|0.00%}", "75.62%"],
    ["{concept/v1?measure=expenditure&amp;nature=project}", "300"],
    ["{实有人数.在职}人", "42人"],
    ["｛单位名称｝（｛单位代码｝）", "临江市档案局（103）"],
    ["{项目:馆藏数字化.概述}，{项目:馆藏数字化.金额}", "逐卷扫描，200"],
    ["{文字:date}", "2025年2月"],
    ["主要是{原因:支出预算}", "主要是新增库房"],
    ["{职责}。", "管理&lt;全市&gt;档案；指导基层建档。"],
  ])("%s", (tag, text) => {
    expect(filledTexts(paragraph(run(tag)))).toEqual([text]);
  });

  it("may be spread over runs, and keep the look of the first", () => {
    const xml = documentXml(
      paragraph(run("基本支出{支出", "<w:b/>"), "<w:proofErr/>", run("预算.基本"), run("支出|0.00}万元", "<w:i/>")),
    );
    const part = fill(xml).parts.get("word/document.xml");
    expect(part).toContain(
      `${run("基本支出", "<w:b/>")}${run("930.50", "<w:b/>")}<w:proofErr/>${run("万元", "<w:i/>")}`,
    );
  });

  it("may be merge fields, simple ones and such as are spread over runs, with their number formats", () => {
    const instruction = [" MERGE", 'FIELD "支出预算.', '基本支出" \\# "#,##0.00" \\* MERGEFORMAT '];
    expect(
      filledTexts(
        paragraph(run("共"), simpleField(' MERGEFIELD 收入预算 \\# "#,##0.00" ', "«收入预算»"), run("万元")),
        paragraph(complexField(instruction, "«旧»", "<w:b/>"), complexField([" PAGE "], "3")),
      ),
    ).toEqual(["共1,230.50万元", "930.503"]);
  });

  it("leave everything else as it was, to the byte", () => {
    const odd = `<w:p  w:rsidR = '00A1'><!-- 注 --><w:r><w:t>a&#x4E2D;&amp;b</w:t></w:r><w:r><w:tab/></w:r></w:p>`;
    const xml = documentXml(odd, paragraph(run("{年度}")), odd);
    const { parts } = fill(xml, SOURCE, { "word/header1.xml": headerXml(paragraph(run("没有字段"))) });
    expect([...parts.keys()]).toEqual(["word/document.xml"]);
    expect(parts.get("word/document.xml")).toBe(xml.replace("{年度}", "2025"));
  });

  it("stand in headers, footers and text boxes too", () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run("{年度}"))}</w:txbxContent></w:pict></w:r>`;
    const { parts } = fill(documentXml(paragraph(box)), SOURCE, {
      "word/header2.xml": headerXml(paragraph(run("{单位名称}"))),
    });
    expect(texts(parts.get("word/header2.xml"))).toEqual(["临江市档案局"]);
    expect(parts.get("word/document.xml")).toContain(">2025<");
  });
});

describe("lists, loops and tables", () => {
  it("a list alone in its paragraph gives a paragraph each", () => {
    expect(filledTexts(paragraph(run("{职责}")))).toEqual(["管理&lt;全市&gt;档案", "指导基层建档"]);
  });

  it("a loop repeats paragraphs, with loops in it", () => {
    expect(
      filledTexts(
        paragraph(run("{#项目}")),
        paragraph(run("{序号}. {名称}：{金额|0.00}万元")),
        paragraph(run("{#明细}")),
        paragraph(run("其中{名称}{金额}万元")),
        paragraph(run("{/明细}")),
        paragraph(run("{/项目}")),
        paragraph(run("共{年度}年")),
      ),
    ).toEqual(["1. 馆藏数字化：200.00万元", "其中扫描200万元", "2. 库房改造：100.00万元", "共2025年"]);
  });

  it("a loop repeats rows of a table, or words within a paragraph", () => {
    const table = `<w:tbl><w:tblPr/>${row(cell("项目"), cell("金额"))}${row(cell("{#项目}{名称}"), cell("{金额}{/项目}"))}</w:tbl>`;
    const { parts } = fill(documentXml(table, paragraph(run("有{#项目}{名称}、{/项目}等"))));
    const xml = parts.get("word/document.xml");
    expect(xml?.match(/<w:tr>/g)).toHaveLength(3);
    expect(texts(xml)).toEqual(["项目", "金额", "馆藏数字化", "200", "库房改造", "100", "有馆藏数字化、库房改造、等"]);
  });

  it("a table takes the look of the template's own, with merged cells and header rows", () => {
    const own =
      '<w:tbl><w:tblPr><w:tblStyle w:val="局表"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const { parts, unfilled } = fill(documentXml(own, paragraph(run("{表:一般公共预算支出表}", '<w:sz w:val="18"/>'))));
    expect(unfilled).toEqual([]);
    const xml = parts.get("word/document.xml") ?? "";
    expect(xml.match(/<w:tblStyle w:val="局表"\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:tblHeader\/>/);
    expect(xml).toMatch(/<w:vMerge w:val="restart"\/>/);
    expect(texts(xml)).toContain("930.50");
    expect(xml).toMatch(/<w:rPr><w:sz w:val="18"\/><\/w:rPr><w:t[^>]*>行政运行/);
  });

  it("names no project that is withheld", () => {
    const projects = BOOK.projects.map((project) =>
      project.code === "P1" ? { ...project, withheld: true as const } : project,
    );
    const source = { ...SOURCE, book: { ...BOOK, projects } };
    const { parts, unfilled } = fill(
      documentXml(paragraph(run("{#项目}{名称}{/项目}"), run("{项目:馆藏数字化.金额}"))),
      source,
    );
    expect(parts.get("word/document.xml")).not.toContain("馆藏数字化");
    expect(unfilled.map(({ message }) => message)).toEqual(["{项目:馆藏数字化.金额}：没有这个字段"]);
  });
});

describe("what cannot be filled", () => {
  it("is listed with its place, and never stays in the text", () => {
    const table = `<w:tbl>${row(cell("a"), cell("{土地收入}"))}</w:tbl>`;
    const { parts, unfilled, broken } = fill(
      documentXml(
        paragraph(run("x")),
        paragraph(run("{收入预算.政府性基金预算}"), simpleField(" MERGEFIELD 局长 ", "«局长»")),
        table,
      ),
      SOURCE,
      { "word/footer1.xml": headerXml(paragraph(run("{表:没有的表}"))) },
    );
    expect(broken).toEqual([]);
    expect(unfilled.map(({ place, message }) => `${place} ${message}`)).toEqual([
      "正文 段落 2 {收入预算.政府性基金预算}：账本里没有这个内容",
      "正文 段落 2 域 局长：没有这个字段",
      "正文 表 1 行 1 列 2 {土地收入}：没有这个字段",
      "页脚1 段落 1 {表:没有的表}：没有这个字段",
    ]);
    expect([...parts.values()].join("")).not.toMatch(/[{}«»]|MERGEFIELD/);
    expect(texts(parts.get("word/footer1.xml"))).toEqual(["〔未填〕"]);
  });

  it("is told with the entry of the loop that lacks it", () => {
    const { unfilled } = fill(documentXml(paragraph(run("{#项目}{概述}{/项目}"))));
    expect(unfilled.map(({ message }) => message)).toEqual(["{概述}：账本里没有这个内容（第 2 个项目）"]);
  });

  it.each([
    [paragraph(run("{支出预算")), /大括号不成对/],
    [paragraph(run("{#项目}")), /循环“项目”没有结束/],
    [paragraph(run("见{/项目}")), /循环“项目”没有开始/],
    [paragraph(run("{支出预算|大写}")), /数字格式“大写”不能处理/],
    [paragraph(run("见{表:一般公共预算支出表}表")), /表格要单独成段/],
    [paragraph(simpleField(" MERGEFIELD 年度 \\@ &quot;yyyy&quot; ", "x")), /格式开关/],
    [
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD 年度 </w:instrText></w:r>'),
      /没有在同一段里结束/,
    ],
    ["<w:p>", /文件已损坏/],
  ])("a template with %s is refused", (body, message) => {
    const { parts, broken } = fill(documentXml(body));
    expect(broken[0]?.message).toMatch(message);
    expect(parts.size).toBe(0);
  });
});

it("the list of fields names only what the book fills, each as a template may write it", () => {
  const { fields, loops } = fieldList(SOURCE);
  const names = fields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["年度", "支出预算.基本支出", "支出预算.增减率", "实有人数.在职", "项目:馆藏数字化.概述"]),
  );
  expect(names.some((name) => name.startsWith("表:"))).toBe(true);
  expect(loops).toContain("项目");
  const { unfilled } = fill(documentXml(...names.map((name) => paragraph(run(`{${name}}`)))));
  expect(unfilled).toEqual([]);
});
