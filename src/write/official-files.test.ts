import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import type { Disclosure, SourcedText } from "../disclosure/index.ts";
import { composedExample } from "./example.testing.ts";
import { writeDataZip, writeDocx, writeHtml, writePdf, writeXlsx } from "./index.ts";
import { printable } from "./layout/index.ts";

const composed = composedExample();

/** All that is printed, in one string without white space. */
function printedIn({ blocks }: Disclosure): string {
  const sources = blocks.flatMap((block): readonly SourcedText[] => {
    if (block.type === "table") return block.cells;
    return block.type === "contents" ? block.entries : [block];
  });
  return sources
    .map((source) => printable(source).text)
    .join("\n")
    .replace(/\s/g, "");
}
const printed = printedIn(composed);

const partsOf = (zip: Uint8Array) =>
  new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const decoded = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp|#39);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" })[name] ?? "&",
  );

/** The words of a part that are on no page: pieces of text between tags, beside `allowed`. */
function unprinted(xml: string, allowed: RegExp): string[] {
  return [...xml.matchAll(/>([^<>]+)</g)]
    .map(([, text]) => decoded(text ?? "").replace(/\s/g, ""))
    .filter((text) => text !== "" && !printed.includes(text) && !allowed.test(text));
}

/** What no part of an official file may hold. */
const FORBIDDEN =
  /dc:creator|lastModifiedBy|<Application>|<Company>|dcterms:|rsid|w:ins |w:del |w:comment|w:author|state="(?:very)?[hH]idden"|hidden="1"|\/home\/|\/tmp\/|\/work\/|[A-Z]:\\\\|file:\/\//;
const CONCEPT = /^concept\/v1\?[\w=&%*.:()!'~-]+$/;

describe.each([
  ["with marks", true],
  ["plain", false],
])("an official file %s holds nothing that is not printed", (_, marks) => {
  it("in any part of the Word file", async () => {
    const parts = partsOf(await writeDocx(composed, { marks }));
    expect([...parts.keys()].filter((name) => !name.endsWith(".rels"))).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "docProps/core.xml",
      ...(marks ? ["docProps/custom.xml"] : []),
      "word/document.xml",
      "word/fontTable.xml",
      "word/footer1.xml",
      "word/settings.xml",
      "word/styles.xml",
    ]);
    const field = /^(?:TOC\\o"1-\d"\\h\\z\\u|PAGEREF_Toc\d+\\h|PAGE|—|\d{1,3})$/;
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(FORBIDDEN);
      if (name === "docProps/custom.xml") expect(unprinted(xml, marks ? CONCEPT : /^$/)).toEqual([]);
      else expect(unprinted(xml, field), name).toEqual([]);
    }
  });

  it("in any part of the workbook, which has no hidden sheet, row or column", async () => {
    const parts = partsOf(await writeXlsx(composed, { marks }));
    const sheets = [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/"));
    expect([...parts.keys()].filter((name) => !name.endsWith(".rels") && !sheets.includes(name))).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "docProps/core.xml",
      ...(marks ? ["docProps/custom.xml"] : []),
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const reference = /^'[^']+'!\$(?:[A-Z]+\$)?\d+(?::\$\d+)?$/;
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(FORBIDDEN);
      expect(xml, name).not.toMatch(/hidden|comment/);
      if (name === "docProps/custom.xml") expect(unprinted(xml, CONCEPT)).toEqual([]);
      else if (sheets.includes(name)) expect(xml.match(/<oddFooter>.*<\/oddFooter>/)?.[0]).toContain("&amp;P");
      else expect(unprinted(xml, reference), name).toEqual([]);
    }
  });

  it("in the data package, which names no file but its own", async () => {
    const parts = partsOf(await writeDataZip(composed, { marks }));
    for (const [name, text] of parts) expect(text, name).not.toMatch(FORBIDDEN);
    expect(parts.has("facts.csv")).toBe(marks);
  });

  it("in the page, which loads nothing", () => {
    const html = writeHtml(composed, { marks });
    expect(html).not.toMatch(/<!--|<script|<link|<meta name="(?:author|generator)"|\ssrc=/);
    expect(html.includes("data-concept")).toBe(marks);
    const body = html.slice(html.indexOf("<body>"));
    expect(unprinted(body, /^$/)).toEqual([]);
  });
});

describeWith(["fonts"], "an official PDF", () => {
  it.each([true, false])("names no author and attaches nothing but its figures (marks: %s)", async (marks) => {
    const pdf = Buffer.from(await writePdf(composed, { marks })).toString("latin1");
    expect(pdf).not.toMatch(
      /\/Author|dc:creator|\/Annot\/Popup|\/Subtype ?\/Text\b|\/JavaScript|\/home\/|\/tmp\/|__main__/,
    );
    expect(pdf.match(/\/Creator ?\([^)]*\)/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(/figures\.json/.test(pdf)).toBe(marks);
    expect(/\/EmbeddedFile\b/.test(pdf)).toBe(marks);
    expect([...new Set(pdf.match(/D:\d{8}/g))]).toEqual(["D:19800101"]);
  });
});
