import { parseBookText } from "../book/index.ts";
import { formatNamed } from "../format/index.ts";
import type { Source } from "./index.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A book of one unit with two projects. */
export const BOOK = parseBookText(
  JSON.stringify({
    version: 1,
    year: 2025,
    body: { name: "临江市档案局", code: "103", region: { code: "420103", name: "临江市" } },
    facts: [
      { view: "income", fund: "generalPublicBudget", age: "current", amount: "1230.5万元" },
      ...[
        ["2012601", "personnel", "800.25万元"],
        ["2012601", "running", "130.25万元"],
        ["2012604", "project", "300万元"],
      ].map(([functionCode, nature, amount]) => ({
        view: "expenditureByFunction",
        functionCode,
        nature,
        fund: "generalPublicBudget",
        age: "current",
        amount,
      })),
      {
        view: "projects",
        project: "P1",
        nature: "project",
        fund: "generalPublicBudget",
        age: "current",
        amount: "200万元",
      },
      {
        view: "projects",
        project: "P2",
        nature: "project",
        fund: "generalPublicBudget",
        age: "current",
        amount: "100万元",
      },
      {
        view: "comparatives",
        measure: "expenditure",
        year: "2024",
        fund: "*",
        age: "*",
        nature: "*",
        functionCode: "*",
        economicCode: "*",
        amount: "1000万元",
      },
    ],
    projects: [
      { code: "P1", name: "馆藏数字化", summary: "逐卷扫描", breakdown: [{ name: "扫描", amount: "200万元" }] },
      {
        code: "P2",
        name: "库房改造",
        performance: {
          goals: [],
          indicators: [{ level1: "产出指标", level2: "数量指标", name: "库房", target: "＝2间" }],
        },
      },
    ],
    counts: [{ measure: "actualStaff", item: "inService", count: 42 }],
    duties: ["管理<全市>档案", "指导基层建档"],
    reasons: [{ concept: { measure: "expenditure" }, text: "新增库房" }],
    texts: [{ key: "date", text: "2025年2月" }],
  }),
);

export const SOURCE: Source = { book: BOOK, format: formatNamed("wuhan") };

/** A run of text. */
export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (...content: string[]) => `<w:p>${content.join("")}</w:p>`;

export const cell = (...content: string[]) =>
  `<w:tc><w:tcPr/>${content.map((text) => paragraph(run(text))).join("")}</w:tc>`;

export const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

/** A merge field that is spread over runs, with its old result. */
export function complexField(instruction: readonly string[], result: string, properties = ""): string {
  const part = (content: string) => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  return [
    part('<w:fldChar w:fldCharType="begin"/>'),
    ...instruction.map((text) => part(`<w:instrText xml:space="preserve">${text}</w:instrText>`)),
    part('<w:fldChar w:fldCharType="separate"/>'),
    part(`<w:t>${result}</w:t>`),
    part('<w:fldChar w:fldCharType="end"/>'),
  ].join("");
}

export const simpleField = (instruction: string, result: string) =>
  `<w:fldSimple w:instr="${instruction.replaceAll('"', "&quot;")}">${run(result, "<w:b/>")}</w:fldSimple>`;

export const documentXml = (...body: string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${W}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;

export const headerXml = (...body: string[]) => `<w:hdr ${W}>${body.join("")}</w:hdr>`;
