import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { cell, docxOf, paragraph, run } from "../../read/docx/docx.testing.ts";
import { read } from "../../read/index.ts";
import { writeDocx } from "../../write/index.ts";
import { plantedReview, reviewOfFile } from "../review.testing.ts";
import type { Review } from "../review.ts";
import { commentedCopy, commentedDocument } from "./index.ts";

const MAIN = "word/document.xml";
const MARKS = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;

function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words between the marks of a comment, and what the comment says. */
function commentsIn(docx: Uint8Array): { words: string; says: string }[] {
  const parts = partsOf(docx);
  const xml = parts[MAIN] ?? "";
  const textOf = (piece: string) => [...piece.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
  const comments = [
    ...(parts["word/comments.xml"] ?? "").matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gs),
  ];
  return comments.map(([, id, content = ""]) => {
    const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, "s").exec(
      xml,
    );
    return { words: textOf(range?.[1] ?? ""), says: textOf(content) };
  });
}

const SENTENCE = "2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长";
const heading = paragraph(run("云岭县档案馆2025年部门预算")) + paragraph(run("二、收入预算情况"));

async function copyOf(body: string): Promise<{ original: Uint8Array; copy: Uint8Array; review: Review }> {
  const original = docxOf(heading + body);
  const review = await reviewOfFile(original, "档案馆.docx");
  return { original, review, copy: commentedCopy(original, "档案馆.docx", review) };
}

describe("commentedCopy", () => {
  it("comments the wrong words within a run, which it parts in three of one look", async () => {
    const look = "<w:rPr><w:b/></w:rPr>";
    const { copy } = await copyOf(paragraph(`<w:r>${look}<w:t>${SENTENCE}20.00%。</w:t></w:r>`));
    expect(commentsIn(copy)).toMatchObject([{ words: "20.00%", says: expect.stringContaining("25.00%") }]);
    const xml = partsOf(copy)[MAIN] ?? "";
    expect(xml.split(look).length - 1).toBe(3);
    expect(xml).toContain(`${look}<w:t xml:space="preserve">20.00%</w:t></w:r><w:commentRangeEnd w:id="0"/>`);
  });

  it("finds words that several runs spell, through entities and deleted text", async () => {
    const pieces = `${run(`A&amp;B ${SENTENCE}2`)}<w:del w:id="9"><w:r><w:delText>5</w:delText></w:r></w:del>${run("0.0")}${run("0%")}${run("。")}`;
    const { copy } = await copyOf(paragraph(pieces));
    expect(commentsIn(copy).map(({ words }) => words)).toEqual(["20.00%"]);
  });

  it("changes nothing but the text that is commented, and reads back the same", async () => {
    const { original, copy, review } = await copyOf(paragraph(run(SENTENCE) + run("20.00%") + run("。")));
    const [before, after] = [partsOf(original), partsOf(copy)];
    expect(after[MAIN]?.replace(MARKS, "")).toBe(before[MAIN]);
    const { blocks } = await read(copy, "档案馆.docx", { isolate: false });
    expect(blocks).toEqual(review.document.disclosure.blocks);
  });

  it("adds the part, its type and its relation", async () => {
    const parts = partsOf((await copyOf(paragraph(run(`${SENTENCE}20.00%。`)))).copy);
    expect(parts["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
    expect(parts["word/_rels/document.xml.rels"]).toContain('Target="comments.xml"');
  });

  it("keeps the comments that are there, and numbers its own after them", async () => {
    const { copy, review } = await copyOf(paragraph(run(`${SENTENCE}20.00%。`)));
    const twice = commentedCopy(copy, "档案馆.docx", review);
    const parts = partsOf(twice);
    const ids = [...(parts["word/comments.xml"] ?? "").matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["0", "1"]);
    expect(parts["word/_rels/document.xml.rels"]?.match(/relationships\/comments"/g)).toHaveLength(1);
  });

  it("comments cells by row and column, also behind merged ones and in nested tables", async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const table = `<w:tbl>${[
      row(cell("项目"), cell("合计"), cell("基本支出"), cell("项目支出")),
      row(cell("差旅费"), cell("30.00"), cell("20.00"), cell("10.00")),
      row(cell("办公费"), cell("50.00"), cell("30.00"), cell("10.00")),
      row(cell("合计"), cell("80.00"), cell("50.00"), cell("20.00")),
    ].join("")}</w:tbl>`;
    const { copy, review } = await copyOf(paragraph(run("表1 支出总表")) + paragraph(run("单位：万元")) + table);
    const expected = review.problems.flatMap(({ suspects }) => suspects.map(({ quote }) => quote));
    expect(expected.length).toBeGreaterThan(0);
    expect(commentsIn(copy).map(({ words }) => words)).toEqual(expected);
  });

  it("gives a sound document back as it is, and refuses what is none", async () => {
    const { original, copy } = await copyOf(paragraph(run(`${SENTENCE}25.00%。`)));
    expect(copy).toBe(original);
    const { review } = await copyOf(paragraph(run(SENTENCE)));
    expect(() => commentedCopy(new Uint8Array([1, 2, 3]), "档案馆.docx", review)).toThrow(RangeError);
  });
});

describe("commentedDocument", () => {
  let review: Review;
  let docx: Uint8Array;
  beforeAll(async () => {
    review = await plantedReview();
    docx = await commentedDocument(review);
  });

  it("comments the words of every suspect, in a document that else is the one our writer makes", async () => {
    const suspects = review.problems.flatMap((reviewed) => reviewed.suspects);
    expect(commentsIn(docx).map(({ words }) => words)).toEqual(suspects.map(({ quote }) => quote));
    const plain = partsOf(await writeDocx(review.document.disclosure, { marks: false }))[MAIN] ?? "";
    const texts = (xml: string) => xml.replace(/<[^>]*>/g, "");
    expect(texts(partsOf(docx)[MAIN] ?? "")).toBe(texts(plain));
  });

  it("leaves no marks of its own", () => {
    const parts = partsOf(docx);
    expect(parts["docProps/custom.xml"]).toBeUndefined();
    expect(Object.values(parts).join("")).not.toMatch(/custom\.xml|mz_0|<w:sdt>/);
  });
});
