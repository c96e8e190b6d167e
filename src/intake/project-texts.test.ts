import { describe, expect, it } from "vitest";
import { type Disclosure, plainCell, sourcedText } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";
import { intake } from "./index.ts";

const ROWS: readonly (readonly string[])[] = [
  ["项目名称", "馆藏档案整理"],
  ["项目类别", "□人员类 □其他运转类 ☑特定目标类"],
  ["项目性质", "延续性"],
  ["立项依据", "《临江市档案管理办法》。"],
  ["实施方案", "共投入30万元，分两批整理"],
  ["实施周期", "2025年1月1日—2025年12月31日"],
  ["年度资金总额（万元）", "30.00"],
];

const FORM: Disclosure = {
  file: "目标表.docx",
  blocks: [
    { type: "heading", level: 0, ...sourcedText("临江市档案局2025年部门预算") },
    { type: "heading", level: 1, ...sourcedText("项目支出绩效目标表") },
    {
      type: "table",
      rowCount: ROWS.length,
      columnCount: 2,
      cells: ROWS.flatMap((row, at) => row.map((text, column) => plainCell(at, column, text))),
    },
  ],
};

describe("what a form says of its project", () => {
  const { steps, gaps } = intake([understand(FORM)]);

  it("goes into the book: grounds, period, category, frequency", () => {
    expect(steps[0]?.operation).toMatchObject({
      type: "addProject",
      project: {
        name: "馆藏档案整理",
        category: "specificTarget",
        frequency: "multiYear",
        grounds: "《临江市档案管理办法》",
        period: "2025年1月1日—2025年12月31日",
      },
    });
  });

  it("a text with amounts is left to the clerk, by name", () => {
    expect(steps[0]?.operation).not.toMatchObject({ project: { plan: expect.anything() } });
    expect(gaps).toContain("项目“馆藏档案整理”的实施方案写有数额，没有取用：请改用口径占位后补录");
  });
});
