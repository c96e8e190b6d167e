import { describe, expect, it } from "vitest";
import type { DocumentFigures } from "./measure-document.ts";
import { documentSection, percent, scoreSection } from "./report.ts";
import type { Score } from "./score.ts";
import { totalDocuments } from "./total-documents.ts";

const budget: DocumentFigures = {
  file: "budget.pdf",
  pages: 20,
  tables: 9,
  sums: 117,
  sumsHeld: 117,
  broken: [],
  problems: { error: 0, warning: 1, info: 2 },
  reported: [],
  readMilliseconds: 118,
  checkMilliseconds: 81.4,
};
const accounts: DocumentFigures = {
  ...budget,
  file: "accounts.pdf",
  sumsHeld: 107,
  problems: { error: 3, warning: 0, info: 0 },
};

const score: Score = {
  recall: [
    { detect: "arithmetic", found: 2, wanted: 2, missed: [] },
    { detect: "semantic", found: 2, wanted: 3, missed: ["S000-14"] },
  ],
  found: 4,
  wanted: 5,
  right: 6,
  reported: 6,
  trapped: 0,
  traps: 12,
};

describe("percent", () => {
  it("does not make up a share of nothing", () => {
    expect([percent(107, 117), percent(0, 0)]).toEqual(["91.5 %", "–"]);
  });
});

describe("the section of the answer key", () => {
  it("has a row for each document, all together, and each way of finding", () => {
    const section = scoreSection(new Map([["000", score]]));
    expect(section).toContain("| 000 | 4/5 | 80.0 % | 6/6 | 100.0 % | 0/12 | S000-14 |");
    expect(section).toContain("| All | 4/5 | 80.0 % | 6/6 | 100.0 % | 0/12 |  |");
    expect(section).toContain("| semantic | 2/3 | 66.7 % |");
  });
});

describe("the section of the PDFs", () => {
  it("has a row for each document and one for all", () => {
    const rows = documentSection([budget, accounts]).split("\n");
    expect(rows[2]).toBe("| budget.pdf | 20 | 9 | 117 | 117 | 100.0 % | 0 | 1 | 2 | 0.12 | 81 |");
    expect(rows.at(-1)).toBe("| All 2 | 40 | 18 | 234 | 224 | 95.7 % | 3 | 1 | 2 | 0.24 | 163 |");
  });
});

describe("totalDocuments", () => {
  it("adds up, and is zero of nothing", () => {
    expect(totalDocuments([budget, accounts], "both").problems).toEqual({ error: 3, warning: 1, info: 2 });
    expect(totalDocuments([], "none")).toMatchObject({ pages: 0, sums: 0, readMilliseconds: 0 });
  });
});
