import { describe, expect, it } from "vitest";
import { parseScore, totalScore } from "./score.ts";

const printed = `recall arithmetic: 1/2 = 50.0 %  missed: S001-22
recall semantic: 8/8 = 100.0 %  missed: -
recall all: 9/10 = 90.0 %
precision: 11/12 = 91.7 %
traps reported: 1 of 14 S001-T03
  not in the key: [warning] change-rate 原文里的话 @ 12:原文里的话
`;

describe("parseScore", () => {
  it("gives what was found of what was wanted, and the identifiers of what was missed", () => {
    expect(parseScore(printed)).toEqual({
      recall: [
        { detect: "arithmetic", found: 1, wanted: 2, missed: ["S001-22"] },
        { detect: "semantic", found: 8, wanted: 8, missed: [] },
      ],
      found: 9,
      wanted: 10,
      right: 11,
      reported: 12,
      trapped: 1,
      traps: 14,
    });
  });

  it("takes over nothing of the document", () => {
    expect(JSON.stringify(parseScore(printed))).not.toMatch(/[一-龥]/);
  });

  it("reads a document in which nothing was reported", () => {
    const silent = printed.replace("11/12 = 91.7 %", "0/0 = - %");
    expect(parseScore(silent)).toMatchObject({ right: 0, reported: 0 });
  });

  it("does not take silence for a score of zero", () => {
    expect(() => parseScore("")).toThrow("recall all");
  });
});

describe("totalScore", () => {
  it("adds documents up, also when they differ in what is to be found", () => {
    const other = parseScore(printed.replace("recall semantic", "recall pattern").replace("S001-22", "S002-07"));
    const total = totalScore([parseScore(printed), other]);
    expect(total).toMatchObject({ found: 18, wanted: 20, right: 22, reported: 24, trapped: 2, traps: 28 });
    expect(total.recall).toEqual([
      { detect: "arithmetic", found: 2, wanted: 4, missed: ["S001-22", "S002-07"] },
      { detect: "pattern", found: 8, wanted: 8, missed: [] },
      { detect: "semantic", found: 8, wanted: 8, missed: [] },
    ]);
  });
});
