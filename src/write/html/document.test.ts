import { describe, expect, test } from "vitest";
import { contents, disclosureOf, heading, marked, paragraph, tableOf, tagsIn, WIDE_TABLE } from "../sample.testing.ts";
import { writeHtml } from "./document.ts";

const bodyOf = (html: string) => html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror="a()">'&`;

describe("a written page", () => {
  test("has nothing in it that runs or loads, whatever the texts are", () => {
    const table = tableOf([[HOSTILE]], { caption: { text: HOSTILE, origins: [] } });
    const html = writeHtml({
      file: HOSTILE,
      blocks: [heading(0, HOSTILE), contents(HOSTILE), paragraph(HOSTILE), table, heading(2, HOSTILE)],
    });
    for (const name of ["script", "img", "link", "iframe"]) expect(tagsIn(html, name)).toEqual([]);
    expect(tagsIn(html, "title")).toHaveLength(1);
    expect(html.match(/<\/(?:title|style)>/g)).toEqual(["</title>", "</style>"]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:/);
  });

  test("is the same for the same disclosure", () => {
    const make = () => writeHtml(disclosureOf(heading(0, "预算公开"), paragraph("共3项。"), WIDE_TABLE));
    expect(make()).toBe(make());
  });

  test("has headings of every level, the deepest by aria-level", () => {
    const html = writeHtml(disclosureOf(...[0, 1, 2, 3, 4, 5, 6, 8].map((level) => heading(level, `级${level}`))));
    const tags = [...bodyOf(html).matchAll(/<(h\d) id="b\d"( aria-level="\d")?>/g)].map(
      ([, tag, level = ""]) => tag + level,
    );
    expect(tags).toEqual(["h1", "h2", "h3", "h4", "h5", "h6", 'h6 aria-level="7"', 'h6 aria-level="9"']);
  });

  test("is titled by its title, by the file's name, or by what such pages are", () => {
    const titleOf = (html: string) => /<title>([\s\S]*)<\/title>/.exec(html)?.[1];
    expect(titleOf(writeHtml(disclosureOf(heading(1, "概况"), heading(0, "云岭县\n档案馆  预算"))))).toBe(
      "云岭县 档案馆 预算",
    );
    expect(titleOf(writeHtml({ file: "预算.2031.docx", blocks: [] }))).toBe("预算.2031");
    expect(titleOf(writeHtml(disclosureOf()))).toBe("部门预决算公开");
  });

  test("says what stands around a table, and turns the page for a wide one", () => {
    const html = bodyOf(
      writeHtml(
        disclosureOf(paragraph("说明。"), paragraph("单位：元"), WIDE_TABLE, paragraph("注：略。"), paragraph("完。")),
      ),
    );
    expect(html).toMatch(
      /<p>说明。<\/p>\n<div class="wide-page">\n<p class="unit-line">单位：元<\/p>\n[\s\S]*<p class="table-note">注：略。<\/p>\n<\/div>\n<p>完。<\/p>/,
    );
    expect(bodyOf(writeHtml(disclosureOf(tableOf([["甲"]]))))).not.toContain("wide-page");
  });

  test("links its contents to where the headings and tables are", () => {
    const html = writeHtml(
      disclosureOf(
        paragraph("目录"),
        contents("一、职责", "总表"),
        heading(2, "一、职责"),
        tableOf([["甲"]], { caption: { text: "总表", origins: [] } }),
      ),
    );
    expect(html).toContain('<p class="contents-title">目录</p>');
    for (const [, id] of html.matchAll(/href="#(\w+)"/g)) expect(html).toContain(` id="${id}"`);
    expect(tagsIn(html, "a")).toHaveLength(2);
  });

  test("leaves blank headings and paragraphs out", () => {
    expect(bodyOf(writeHtml(disclosureOf(heading(1, " "), paragraph("\u0000"), contents(""))))).toBe("<main>\n");
  });

  test("carries identity marks unless they are stripped, which changes nothing else", () => {
    const given = disclosureOf({ type: "paragraph", ...marked("支出812.40万元", "812.40", { year: "2031" }) });
    const [withMarks, without] = [writeHtml(given), writeHtml(given, { marks: false })];
    expect(tagsIn(withMarks, "span")).toHaveLength(1);
    expect(without).not.toContain("concept");
    expect(withMarks.replace(/<\/?span[^>]*>/g, "")).toBe(without);
  });
});
