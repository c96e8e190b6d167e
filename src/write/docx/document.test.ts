import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../disclosure/index.ts";
import { contents, disclosureOf, heading, marked, paragraph, tableOf, tagsIn, WIDE_TABLE } from "../sample.testing.ts";
import { type WriteDocxOptions, writeDocx } from "./document.ts";
import { bodyIn, partOf } from "./unpacked.testing.ts";

const write = (blocks: Block[], options?: WriteDocxOptions) => writeDocx(disclosureOf(...blocks), options);
const body = async (...blocks: Block[]) => bodyIn(partOf(await write(blocks), "word/document.xml"));
const stylesIn = (xml: string) => tagsIn(xml, "w:pStyle").map((tag) => /w:val="(\w+)"/.exec(tag)?.[1]);
const table = tableOf([["合计", "3.00"]]);
const FIGURE: Block = { type: "paragraph", ...marked("支出812.40万元", "812.40", { year: "2031" }) };

afterEach(() => vi.useRealTimers());

describe("a written Word file", () => {
  test("has the same bytes for the same disclosure, written at the same time or in another year", async () => {
    const blocks = [heading(0, "预算"), FIGURE, WIDE_TABLE, table];
    const [one, two] = await Promise.all([write(blocks), write(blocks)]);
    expect(Buffer.compare(one, two)).toBe(0);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2039-04-05T06:07:08Z") });
    expect(Buffer.compare(one, await write(blocks))).toBe(0);
  });

  test("says neither author nor date nor program in any part", async () => {
    const docx = await write([heading(0, "预算"), FIGURE]);
    const core = partOf(docx, "docProps/core.xml");
    expect(core).toContain("<dc:title>预算</dc:title>");
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|revision/);
    const parts = Object.keys(unzipSync(docx)).map((name) => partOf(docx, name));
    for (const xml of parts) expect(xml).not.toMatch(/Un-named|dcterms:|<Application>|w:rsid|w:author=|w:date=/);
  });

  test("sets each block in the style of what it is", async () => {
    const blocks = [0, 1, 3, 9, 11].map((level) => heading(level, "级"));
    const around = [paragraph("单位：元"), table, paragraph("注：略。"), paragraph("正文。")];
    const listed = [paragraph("目录"), contents("第一部分 概况", "一、职责", "（一）机构")];
    expect(stylesIn(await body(...blocks))).toEqual(["Title", "Heading1", "Heading3", "Heading9", "Heading9"]);
    expect(stylesIn(await body(...around)).filter((style) => !style?.startsWith("TableText"))).toEqual([
      "TableUnit",
      "TableNote",
      "BodyText",
    ]);
    expect(stylesIn(await body(...listed))).toEqual(["TOCHeading", "TOC1", "TOC2", "TOC3"]);
  });

  test("turns the page for a wide table and back, with the page number in one footer", async () => {
    const xml = await body(paragraph("前"), WIDE_TABLE, paragraph("后"));
    const sizes = tagsIn(xml, "w:pgSz").map((tag) =>
      [...tag.matchAll(/="(\w+)"/g)].map(([, value]) => value).join(" "),
    );
    expect(sizes).toEqual(["11906 16838 portrait", "16838 11906 landscape", "11906 16838 portrait"]);
    expect(tagsIn(xml, "w:footerReference")).toHaveLength(1);
    expect(tagsIn(await body(paragraph("前"), table), "w:pgSz")).toHaveLength(1);
  });

  test("begins a page with every part but the first, and behind the contents", async () => {
    const pages = async (...blocks: Block[]) =>
      (await body(...blocks))
        .split("<w:p>")
        .flatMap((xml) => (xml.includes("<w:pageBreakBefore/>") ? [/>([^<>]+)<\/w:t>/.exec(xml)?.[1]] : []));
    const [one, two] = [heading(1, "第一部分"), heading(1, "第二部分")];
    expect(await pages(heading(0, "预算"), one, paragraph("甲"), two)).toEqual(["第二部分"]);
    expect(await pages(heading(0, "预算"), contents("第一部分"), paragraph("甲"), one)).toEqual(["甲", "第一部分"]);
  });

  test("keeps tables apart that follow each other, since Word would join them", async () => {
    expect(await body(table, table)).not.toContain("</w:tbl><w:tbl>");
    expect(tagsIn(await body(table, table), "w:tbl")).toHaveLength(2);
  });

  test("leaves out what is blank", async () => {
    expect(tagsIn(await body(heading(1, " "), paragraph("\u0000"), contents("", " ")), "w:p")).toEqual([]);
  });
});

describe("the contents of a Word file", () => {
  const blocks = [contents("第一部分 概况", "一、职责", "附录"), heading(1, "第一部分 概况"), heading(2, "一、职责")];

  test("are a field with the entries as its result, each a link to its heading with a page number to be filled in", async () => {
    const xml = await body(...blocks);
    const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text]) =>
      text?.trim().replaceAll("&quot;", '"'),
    );
    expect(instructions).toEqual([
      'TOC \\o "1-2" \\h \\z \\u',
      "PAGEREF _Toc000000001 \\h",
      "PAGEREF _Toc000000002 \\h",
    ]);
    const kinds = tagsIn(xml, "w:fldChar").map((tag) => /fldCharType="(\w+)"/.exec(tag)?.[1]);
    expect(kinds.filter((kind) => kind === "begin")).toHaveLength(3);
    expect(kinds.filter((kind) => kind === "end")).toHaveLength(3);
    expect(kinds.at(-1)).toBe("end");
    expect(tagsIn(xml, "w:bookmarkStart").map((tag) => /w:name="(\w+)"/.exec(tag)?.[1])).toEqual([
      "_Toc000000001",
      "_Toc000000002",
    ]);
  });

  test("are plain lines where no entry has a heading", async () => {
    expect(await body(contents("附录"))).not.toMatch(/fldChar|hyperlink/);
  });
});

describe("identity marks in a Word file", () => {
  test("are content controls without a frame, with properties named like their tags", async () => {
    const docx = await write([FIGURE, FIGURE]);
    const xml = partOf(docx, "word/document.xml");
    const tags = tagsIn(xml, "w:tag").map((tag) => /w:val="(\w+)"/.exec(tag)?.[1]);
    expect(tags).toEqual(["mz_000001", "mz_000002"]);
    expect(tagsIn(xml, "w15:appearance")).toHaveLength(2);
    const custom = partOf(docx, "docProps/custom.xml");
    expect([...custom.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual(["mz_000001", "mz_000002"]);
    expect(custom).toContain("2031");
  });

  test("are gone when stripped: no part tells of them", async () => {
    const docx = await write([FIGURE], { marks: false });
    for (const name of Object.keys(unzipSync(docx))) expect(partOf(docx, name)).not.toMatch(/mz_|concept\/v1|w:sdt/);
    expect(partOf(docx, "word/document.xml")).toContain("支出812.40万元");
  });
});
