import { describe, expect, it } from "vitest";
import { type Book, emptyBook, type Indicator } from "../book/index.ts";
import { gridOf } from "../disclosure/index.ts";
import { type ContentItem, type Format, formats } from "../format/index.ts";
import { itemBlocks } from "./item.ts";

const [format] = formats as readonly [Format];

function indicator(level1: string, level2: string, name: string, target: string): Indicator {
  return { level1, level2, name, target };
}

const INDICATORS = [
  indicator("成本指标", "经济成本指标", "印刷支出", "≤3万元"),
  indicator("产出指标", "数量指标", "督查次数", "≥12次"),
  indicator("产出指标", "数量指标", "专报篇数", "≥4篇"),
  indicator("产出指标", "质量指标", "专报合格率", "＝100%"),
];

const BOOK: Book = {
  ...emptyBook({ name: "县委督查室" }, 2025),
  projects: [
    {
      code: "1",
      name: "督查工作",
      summary: "督促检查重点工作",
      plan: "每月督查一次",
      performance: { goals: [], indicators: INDICATORS },
    },
    { code: "2", name: "调研工作", plan: "按季度调研" },
  ],
};

const POINTS: ContentItem = {
  type: "points",
  numbering: "bracketedArabic",
  paragraphs: [
    [{ pieces: ["概述：", { slot: "text", of: "summary" }, "。"] }],
    [{ pieces: ["方案：", { slot: "text", of: "plan" }, "。"] }],
    [{ pieces: [{ by: "number", of: "indicators", some: ["指标："], none: [] }] }],
  ],
};

const COLUMNS = [
  { label: "一级指标", field: "level1" },
  { label: "二级指标", field: "level2" },
  { label: "三级指标", field: "name", columnSpan: 2 },
  { label: "指标值", field: "target" },
] as const;

function blocks(...content: ContentItem[]) {
  const item: ContentItem = { type: "projects", numbering: "arabic", content };
  return itemBlocks({ book: BOOK, format, concept: {} }, item, { takes: () => true }, 3);
}

function lines(...content: ContentItem[]): string[] {
  return blocks(...content).flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

describe("the description of a project", () => {
  it("goes through points; one with nothing to say takes no number", () => {
    expect(lines(POINTS)).toEqual([
      "（1）概述：督促检查重点工作。",
      "（2）方案：每月督查一次。",
      "（3）指标：",
      "（1）方案：按季度调研。",
    ]);
  });

  it("prints its indicators as lines, one for each second level", () => {
    expect(lines({ type: "indicatorLines" })).toEqual([
      "经济成本指标：印刷支出≤3万元。",
      "数量指标：督查次数≥12次；专报篇数≥4篇。",
      "质量指标：专报合格率＝100%。",
    ]);
  });

  it("prints them as a table with its header, equal levels as one cell; a project without any has no table", () => {
    const tables = blocks({ type: "indicatorTable", columns: COLUMNS }).filter((block) => block.type === "table");
    expect(tables).toHaveLength(1);
    const [table] = tables;
    if (table === undefined) return;
    expect(table).toMatchObject({ columnCount: 5, rowCount: 5, headerRows: 1 });
    expect(table.cells.find(({ text }) => text === "产出指标")).toMatchObject({ row: 2, rowSpan: 3 });
    const grid = gridOf(table);
    expect([0, 1, 2, 3, 4].map((column) => grid.text(4, column))).toEqual([
      "产出指标",
      "质量指标",
      "专报合格率",
      "专报合格率",
      "＝100%",
    ]);
  });
});
