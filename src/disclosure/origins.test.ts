import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinTexts, placesOf, type SourcedText, sourcedText } from "./index.ts";

const FILE = "说明.txt";

describe("where a text stands", () => {
  const line = sourcedText("支出预算877.92万元", { line: 119, column: 1 });

  test("a part is found at its column, with its words", () => {
    expect(placesOf(line, FILE, 4, 10)).toEqual([{ file: FILE, line: 119, column: 5, quote: "877.92" }]);
  });

  test("the whole when no part is named", () => {
    expect(placesOf(line, FILE)).toEqual([{ file: FILE, line: 119, column: 1, quote: "支出预算877.92万元" }]);
  });

  test("what has no columns keeps its cell, page and box", () => {
    const box = { left: 60, top: 100, right: 140, bottom: 112 };
    expect(placesOf(sourcedText("877.92", { cell: "表1!C5" }), FILE, 0, 3)).toEqual([
      { file: FILE, cell: "表1!C5", quote: "877" },
    ]);
    expect(placesOf(sourcedText("877.92", { page: 7, box }), FILE)).toEqual([
      { file: FILE, page: 7, box, quote: "877.92" },
    ]);
  });

  test("a composed text stands in its file, nowhere more exactly", () => {
    expect(placesOf(sourcedText("共 877.92 万元"), FILE, 2, 8)).toEqual([{ file: FILE, quote: "877.92" }]);
    expect(placesOf(sourcedText("", { line: 3, column: 1 }), FILE)).toEqual([{ file: FILE, quote: "" }]);
  });
});

describe("texts joined from several lines", () => {
  const paragraph = joinTexts([
    sourcedText("减少171.", { line: 111, column: 20 }),
    sourcedText("02万元，", { line: 112, column: 1 }),
    sourcedText("下降20%", { line: 113, column: 3 }),
  ]);

  test("read on without a break", () => expect(paragraph.text).toBe("减少171.02万元，下降20%"));

  test("a number cut by a line break stands at two places", () => {
    const start = paragraph.text.indexOf("171.02");
    expect(placesOf(paragraph, FILE, start, start + 6)).toEqual([
      { file: FILE, line: 111, column: 22, quote: "171." },
      { file: FILE, line: 112, column: 1, quote: "02" },
    ]);
  });

  test("a number of a later line stands at its own line and column", () => {
    const start = paragraph.text.indexOf("20%");
    expect(placesOf(paragraph, FILE, start, start + 3)).toEqual([{ file: FILE, line: 113, column: 5, quote: "20%" }]);
  });

  test("separators belong to no line", () => {
    const joined = joinTexts(
      [sourcedText("甲", { line: 1, column: 1 }), sourcedText("乙", { line: 2, column: 1 })],
      " ",
    );
    expect(joined.text).toBe("甲 乙");
    expect(placesOf(joined, FILE).map(({ line, quote }) => [line, quote])).toEqual([
      [1, "甲"],
      [2, "乙"],
    ]);
    expect(placesOf(joined, FILE, 1, 2)).toEqual([{ file: FILE, quote: " " }]);
  });

  test("marks move along; none are made up", () => {
    const marked: SourcedText = { ...sourcedText("共5人"), marks: [{ start: 1, end: 2, concept: { kind: "count" } }] };
    expect(joinTexts([sourcedText("其中："), marked], "|").marks).toEqual([
      { start: 5, end: 6, concept: { kind: "count" } },
    ]);
    expect(joinTexts([sourcedText("甲"), sourcedText("乙")])).not.toHaveProperty("marks");
    expect(joinTexts([])).toEqual({ text: "", origins: [] });
  });

  test("every character of every part keeps its line, column and itself", () => {
    const parts = fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.integer({ min: 1, max: 80 })), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.constantFrom("", " ", "\n"), (lines, separator) => {
        const joined = joinTexts(
          lines.map(([text, column], index) => sourcedText(text, { line: index + 1, column })),
          separator,
        );
        let offset = 0;
        for (const [index, [text, column]] of lines.entries()) {
          for (let i = 0; i < text.length; i += 1)
            expect(placesOf(joined, FILE, offset + i, offset + i + 1)).toEqual([
              { file: FILE, line: index + 1, column: column + i, quote: text[i] },
            ]);
          offset += text.length + separator.length;
        }
      }),
    );
  });

  test("joining joined texts is joining all at once", () => {
    const lines = ["一、", "支出", "877.92"].map((text, index) => sourcedText(text, { line: index + 1, column: 1 }));
    const [first, ...rest] = lines;
    expect(joinTexts([joinTexts(lines.slice(0, 2)), ...lines.slice(2)])).toEqual(joinTexts(lines));
    expect(joinTexts([first ?? sourcedText(""), joinTexts(rest)])).toEqual(joinTexts(lines));
  });
});
