import { describe, expect, test } from "vitest";
import { marked, source } from "../sample.testing.ts";
import { escapeHtml, inlineHtml, spaceAttribute, textElement } from "./text.ts";

describe("text in a page", () => {
  test("is never markup", () => {
    expect(escapeHtml(`<b>"A&B"</b> 'x'`)).toBe("&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt; &#39;x&#39;");
    expect(inlineHtml(source("&lt;收入"), true)).toBe("&amp;lt;收入");
  });

  test("has its figures in spans that carry the concept, and no spans without marks", () => {
    const text = marked("支出<812.40>", "812.40", { year: "2031", project: '"馆&室"' });
    const html = inlineHtml(text, true);
    expect(html).toMatch(/^支出&lt;<span class="figure" data-concept="concept\/v1\?[^"<>]*">812\.40<\/span>&gt;$/);
    expect(html).toContain("2031");
    expect(inlineHtml(text, false)).toBe("支出&lt;812.40&gt;");
  });

  test.each(["甲\n乙", "甲\t乙", " 甲", "甲 ", "甲  乙", "甲\r乙"])("keeps the white space of %j", (text) => {
    expect(spaceAttribute(source(text))).toBe(' style="white-space:pre-wrap"');
  });

  test("needs no style where a browser keeps what is there", () => {
    for (const text of ["", "甲 乙", "　甲", "甲\u0000"]) expect(spaceAttribute(source(text))).toBe("");
  });

  test("is cleared of control characters in its element", () => {
    expect(textElement("p", ' class="x"', source("支\u0008出"), true)).toBe('<p class="x">支出</p>');
  });
});
