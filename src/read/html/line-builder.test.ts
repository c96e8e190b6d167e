import { describe, expect, test } from "vitest";
import { LineBuilder } from "./line-builder.ts";
import { LineIndex } from "./line-index.ts";

/** Builds a line from texts, `null` being a `<br>`; characters stand one after another in the file. */
function build(parts: readonly (string | null)[], preserve = false) {
  const builder = new LineBuilder();
  let offset = 0;
  for (const part of parts) {
    if (part === null) builder.lineBreak();
    else
      builder.add(
        part,
        [...part].map((_, i) => ({ offset: offset + i, verbatim: true })),
        preserve,
      );
    offset += part?.length ?? 0;
  }
  return builder.finish(new LineIndex(""), () => "段落 1");
}

describe("white space is joined as a browser does", () => {
  test.each([
    [["  a \t b  "], "a b"],
    [["a ", " b"], "a b"],
    [["收入\n  支出"], "收入支出"],
    [["收入 支出"], "收入 支出"],
    [["收入\n12"], "收入 12"],
    [["甲\u00a0\u00a0乙　"], "甲\u00a0\u00a0乙　"],
  ])("%j is %j", (parts, text) => expect(build(parts).source.text).toBe(text));

  test("unless it counts", () => expect(build([" a \n b "], true).source.text).toBe(" a \n b "));
});

test("line breaks are kept between texts and dropped at the ends", () => {
  const built = build([null, "甲 ", null, " 乙", null, null]);
  expect(built).toMatchObject({ source: { text: "甲\n乙" }, breaks: [1] });
});

test("characters keep their places, and joined white space that of its last", () => {
  const { source } = build(["甲 ", "  乙丙"]);
  expect(source.text).toBe("甲 乙丙");
  expect(source.origins.map(({ start, end, origin }) => [start, end, origin.column])).toEqual([
    [0, 1, 1],
    [1, 4, 4],
  ]);
});

test("a mark covers its words, no space before them, and nothing where it is empty", () => {
  const builder = new LineBuilder();
  const add = (text: string) => builder.add(text, [], false);
  add("共");
  builder.openMark({ year: "2031" });
  add(" 3.00");
  builder.closeMark();
  builder.openMark({ year: "2030" });
  builder.closeMark();
  add("元");
  const { source } = builder.finish(new LineIndex(""), () => "");
  expect(source).toMatchObject({ text: "共 3.00元", marks: [{ start: 2, end: 6, concept: { year: "2031" } }] });
});
