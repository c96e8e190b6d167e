import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../engine.ts";
import { documentOf, findingOf, placeAt, ruleSaying } from "../samples.testing.ts";
import { findingsReport, findingsSchema } from "./contract.ts";
import { documentReport, findingsReportOf } from "./json.ts";

const published = new URL("../../../docs/findings.schema.json", import.meta.url);

const document = documentOf(["收入预算比上年下降20%"]);
const longPlace = placeAt(7, `${"厉行节约".repeat(40)}下降20%`);
const result = check(document, {
  rules: [
    ruleSaying("change-rate", {
      state: "judged",
      held: 3,
      findings: [
        findingOf("change-rate", "k", {
          suspects: [longPlace, { ...placeAt(9, "20%"), box: { left: 1, top: 2, right: 3, bottom: 4 }, page: 2 }],
          evidence: [{ file: "表.xlsx", cell: "表1!C5", quote: "877.92" }],
          arithmetic: "171.02 ÷ 1048.94 = 16.30%",
          likeliest: "下降 16.30%",
          basis: "《预算法》第十四条",
        }),
      ],
    }),
    ruleSaying("share", { state: "undecided", missing: "没有占比的分母" }),
  ],
});

describe("the published findings", () => {
  it("have the schema that the documentation publishes", () => {
    const text = `${JSON.stringify(findingsSchema(), null, 2)}\n`;
    expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(JSON.parse(text));
  });

  it("keep to the contract", () => {
    const report = findingsReportOf([documentReport(document, result)]);
    expect(findingsReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("list the suspects first, each quote at most 80 characters", () => {
    const [problem] = documentReport(document, result).problems;
    expect(problem?.places.map(({ line, cell }) => line ?? cell)).toEqual([7, 9, "表1!C5"]);
    expect(problem?.places.every(({ quote }) => [...quote].length <= 80)).toBe(true);
    expect(problem?.places[0]?.quote).toMatch(/下降20%$/);
  });

  it("tell what the reader noticed, page by page", () => {
    const notes = [
      { code: "scanned", message: "没有文字层", page: 2 },
      { code: "hiddenSheets", message: "工作簿中有 1 个隐藏的工作表（草稿），没有读取。" },
    ];
    const read = { ...document, disclosure: { ...document.disclosure, notes } };
    const report = findingsReportOf([documentReport(read, result)]);
    expect(findingsReport.parse(report).documents[0]?.notes).toEqual(notes);
    expect(documentReport(document, result).notes).toEqual([]);
  });

  it("reject what the contract does not know", () => {
    const report = findingsReportOf([documentReport(document, result)]);
    expect(findingsReport.safeParse({ ...report, version: 2 }).success).toBe(false);
    expect(findingsReport.safeParse({ ...report, generatedBy: "x" }).success).toBe(false);
  });
});
