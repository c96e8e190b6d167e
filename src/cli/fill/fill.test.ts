import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../../testing/needs.ts";
import { documentXml, headerXml, paragraph, run, simpleField } from "../../template/template.testing.ts";
import { folderWith, runIn } from "../run.testing.ts";

const EXAMPLE = readFileSync(projectPath("examples/jianghan-2024/book.json"), "utf8");
const PICTURE = new Uint8Array([137, 80, 78, 71, 0, 1, 2, 255]);

function template(...body: string[]): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "word/document.xml": strToU8(documentXml(...body)),
    "word/header1.xml": strToU8(headerXml(paragraph(run("{单位名称}")))),
    "word/media/image1.png": PICTURE,
    "custom/其他.xml": strToU8("<a>{支出预算}</a>"),
  });
}

describe("mingzhang fill", () => {
  it("fills a template and leaves every other part as it was", async () => {
    const files = {
      "a/book.json": EXAMPLE,
      "局模板.docx": template(
        paragraph(run("支出"), simpleField(' MERGEFIELD 支出预算 \\# "#,##0.00" ', "«支出»"), run("万元")),
        paragraph(run("{表:一般公共预算支出表}")),
      ),
    };
    const folder = folderWith(files);
    const { code, out, err } = await runIn(folder, "fill", "局模板.docx", "a", "--out", "out");
    expect([code, out, err]).toEqual([0, "已写出 out/局模板.docx\n", ""]);
    const [before, after] = [unzipSync(files["局模板.docx"]), unzipSync(readFileSync(join(folder, "out/局模板.docx")))];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of ["[Content_Types].xml", "word/media/image1.png", "custom/其他.xml"]) {
      expect(after[name]).toEqual(before[name]);
    }
    const xml = strFromU8(after["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain(">877.92<");
    expect(xml).toContain("<w:tbl>");
    expect(strFromU8(after["word/header1.xml"] ?? new Uint8Array())).toContain("中共武汉市江汉区委办公室");
  });

  it("lists what it cannot fill and writes nothing, unless that is allowed", async () => {
    const folder = folderWith({ "a/book.json": EXAMPLE, "t.docx": template(paragraph(run("{土地收入}"))) });
    const refused = await runIn(folder, "fill", "t.docx", "a", "--out", "out");
    expect(refused).toEqual({
      code: 1,
      out: "",
      err: "t.docx：填不上的字段 1 处\n  正文 段落 1：{土地收入}：没有这个字段\n",
    });
    const allowed = await runIn(folder, "fill", "t.docx", "a", "--out", "out", "--allow-unfilled");
    expect([allowed.code, allowed.out]).toEqual([1, "已写出 out/t.docx\n"]);
    const xml = unzipSync(readFileSync(join(folder, "out/t.docx")))["word/document.xml"] ?? new Uint8Array();
    expect(strFromU8(xml)).toContain("〔未填〕");
  });

  it("lists the fields of a book", async () => {
    const { code, out } = await runIn(folderWith({ "a/book.json": EXAMPLE }), "fill", "--fields", "a");
    expect(code).toBe(0);
    expect(out).toMatch(/^\{支出预算\.基本支出\} {2}737\.6$/m);
    expect(out).toMatch(/^\{表:.*一般公共预算支出表.*\} {2}报表$/m);
    expect(out).toMatch(/^\{#项目\}…\{\/项目\}$/m);
  });

  it.each([
    [["fill", "t.docx"], /请给出一个 Word 模板和一个账本/],
    [["fill", "t.docx", "a"], /请用 --out/],
    [["fill", "a/book.json", "a", "--out", "o"], /压缩包/],
    [["fill", "坏.docx", "a", "--out", "o"], /坏\.docx：模板有误 1 处\n {2}正文 段落 1：.*大括号不成对/],
  ])("refuses %j", async (args, message) => {
    const folder = folderWith({
      "a/book.json": EXAMPLE,
      "t.docx": template(),
      "坏.docx": template(paragraph(run("{支出"))),
    });
    const { code, err } = await runIn(folder, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
