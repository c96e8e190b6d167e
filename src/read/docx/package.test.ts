import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { openPackage } from "./package.ts";

const open = (parts: { readonly [name: string]: string }) =>
  openPackage(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
    "a.docx",
    limitsWith(),
  );

describe("a Word package", () => {
  test("needs its document alone, under the names that programs give it", () => {
    for (const name of ["word/document.xml", "/word/document.xml", "word/document2.xml"]) {
      const word = open({ [name]: "<w:document/>" });
      expect(word).toMatchObject({ document: { name: "w:document" }, styles: undefined, footnotes: undefined });
    }
    expect(() => open({ "xl/workbook.xml": "<workbook/>" })).toThrow(/没有 Word 文档的正文/);
  });

  test("is refused when a part beside the document is damaged", () => {
    expect(() => open({ "word/document.xml": "<w:document/>", "word/styles.xml": "<w:styles>" })).toThrow(
      /word\/styles\.xml/,
    );
  });

  test("has its custom properties by name", () => {
    const custom =
      '<Properties><property name="mz_000001"><vt:lpwstr>甲&amp;乙</vt:lpwstr></property><property><vt:i4>3</vt:i4></property></Properties>';
    const { properties } = open({ "word/document.xml": "<w:document/>", "docProps/custom.xml": custom });
    expect([...properties]).toEqual([["mz_000001", "甲&乙"]]);
  });
});
