import { describe, expect, it } from "vitest";
import { fuzzHolds, fuzzSection, parseFuzz } from "./fuzz-section.ts";

const printed = `html: 289 read, 11 refused, 0 failed; slowest 1007 ms
/somewhere/out/fuzz/pdf-1-12.bin
timeout: 读取超时

pdf: 236 read, 63 refused, 1 failed; slowest 10004 ms
`;
const [html, pdf] = parseFuzz(printed);

describe("parseFuzz", () => {
  it("takes the counts and leaves paths and messages where they are", () => {
    expect(parseFuzz(printed)).toEqual([
      { reader: "html", read: 289, refused: 11, failed: 0, slowest: 1007 },
      { reader: "pdf", read: 236, refused: 63, failed: 1, slowest: 10004 },
    ]);
  });
});

describe("fuzzHolds", () => {
  it("asks of every reader that it bore all files", () => {
    expect(fuzzHolds(html ? [html] : [], ["html"], 300)).toBe(true);
    expect(fuzzHolds(pdf ? [pdf] : [], ["pdf"], 300)).toBe(false);
  });

  it("does not hold for a reader that was not tried, or not as often as asked", () => {
    expect(fuzzHolds(html ? [html] : [], ["html", "zip"], 300)).toBe(false);
    expect(fuzzHolds(html ? [html] : [], ["html"], 10_000)).toBe(false);
  });
});

describe("fuzzSection", () => {
  it("adds the readers up; the slowest file is the slowest of all", () => {
    expect(fuzzSection(parseFuzz(printed)).split("\n").at(-1)).toBe("| All | 525 | 74 | 1 | 10004 |");
  });
});
