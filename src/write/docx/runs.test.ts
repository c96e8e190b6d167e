import { describe, expect, test } from "vitest";
import { marked, source } from "../sample.testing.ts";
import { FigureControls } from "./marks.ts";
import { textXml } from "./runs.ts";

const MARKED = marked("支出812.40万元", "812.40", { year: "2031" });

describe("a paragraph for Word", () => {
  test("has line ends as breaks and tabs as tabs, spaces kept", () => {
    const xml = textXml(source(" 甲\t乙\r\n丙"), null);
    const signs = [...xml.matchAll(/<w:(tab|br)\/>|<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(
      ([, sign, text]) => sign ?? text,
    );
    expect(signs).toEqual([" 甲", "tab", "乙", "br", "丙"]);
  });

  test("holds hostile text as text", () => {
    const xml = textXml(source('</w:t><w:instrText>"&\u0000]]>'), null);
    expect(xml).not.toContain("<w:instrText");
    expect(xml).toContain("&lt;/w:t&gt;&lt;w:instrText&gt;");
    for (const part of ["\u0000", "]]>"]) expect(xml).not.toContain(part);
  });

  test("has a marked figure in a content control, and none without marks", () => {
    const xml = textXml(MARKED, new FigureControls());
    const control = /支出<\/w:t><\/w:r><w:sdt>(.*?)<\/w:sdt><w:r><w:t[^>]*>万元/.exec(xml)?.[1] ?? "";
    expect(control).toContain('<w:tag w:val="mz_000001"/><w:id w:val="1"/><w15:appearance w15:val="hidden"/>');
    expect(control).toMatch(/<w:sdtContent><w:r><w:t[^>]*>812\.40<\/w:t><\/w:r><\/w:sdtContent>$/);
    expect(textXml(MARKED, null)).not.toContain("w:sdt");
  });

  test("is bold in all its runs, or in none", () => {
    const controls = new FigureControls();
    expect(textXml(MARKED, controls, true).match(/<w:b\/>/g)).toHaveLength(3);
    expect(textXml(MARKED, controls)).not.toContain("<w:b/>");
  });

  test("has quotation marks and dashes in the Chinese font, where Word would take the Western one", () => {
    expect(textXml(source("“三公”经费"), null)).toContain('<w:rFonts w:hint="eastAsia"/>');
    expect(textXml(source("支出812.40万元（含税）"), null)).not.toContain("w:hint");
  });
});
