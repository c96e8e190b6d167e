import { describe, expect, test } from "vitest";
import type { Block } from "../../disclosure/index.ts";
import { measureOf, ParagraphBuilder, type TextLine, textLines } from "./paragraphs.ts";
import { lineOf, textLine } from "./written.testing.ts";

/** Running text stands between 60 and 360 points: thirty characters of ten points. */
const MEASURE = { left: 60, right: 360 };

function said(block: Block): string {
  if (block.type === "heading") return `${"#".repeat(block.level)} ${block.text}`;
  return block.type === "paragraph" ? block.text : block.type;
}

function paragraphs(...lines: readonly TextLine[]): string[] {
  const builder = new ParagraphBuilder(MEASURE);
  for (const line of lines) builder.add(line);
  builder.close();
  return builder.blocks.map(said);
}

const FULL = "二〇二五年本部门收入预算比上年增加主要是人员增加以及项目调整";
const indented = FULL.slice(0, 28);

describe("ParagraphBuilder", () => {
  test("full lines go on, a short one ends the paragraph", () => {
    expect(
      paragraphs(
        textLine(indented, 80, 100),
        textLine(FULL, 60, 116),
        textLine("所致。", 60, 132),
        textLine("其他说明", 80, 148),
      ),
    ).toEqual([`${indented}${FULL}所致。`, "其他说明"]);
  });

  test("an indented line begins a paragraph also after a full line", () => {
    expect(paragraphs(textLine(FULL, 60, 100), textLine("支出方面", 80, 116))).toEqual([FULL, "支出方面"]);
  });

  test("a paragraph that the end of the page cuts is whole", () => {
    expect(paragraphs(textLine(FULL, 60, 780), textLine("等支出。", 60, 80))).toEqual([`${FULL}等支出。`]);
    const ended = `${FULL.slice(0, 29)}。`;
    expect(paragraphs(textLine(ended, 60, 780), textLine("下一段", 60, 80))).toEqual([ended, "下一段"]);
  });

  test("numbered items begin anew, whatever stands before them", () => {
    const items = ["一、收入预算", "（一）税收", "1.增值税", "2、消费税", "①城区", "注：含结转"];
    for (const item of items) expect(paragraphs(textLine(FULL, 60, 100), textLine(item, 60, 116))).toHaveLength(2);
    expect(paragraphs(textLine(FULL, 60, 100), textLine("1.5万元", 60, 116))).toEqual([`${FULL}1.5万元`]);
  });

  test("numbered lines are headings of their level", () => {
    const lines = ["第一部分 部门概况", "一、主要职能", "（一）机构", "1.内设机构"];
    expect(paragraphs(...lines.map((text, i) => textLine(text, 60, 100 + 20 * i)))).toEqual([
      "# 第一部分部门概况",
      "## 一、主要职能",
      "### （一）机构",
      "#### 1.内设机构",
    ]);
  });

  test("a heading is not joined with the text below, one that fills its line goes on", () => {
    expect(paragraphs(textLine("一、主要职能", 60, 100), textLine("负责林业工作。", 60, 116))).toEqual([
      "## 一、主要职能",
      "负责林业工作。",
    ]);
    const long = `三、${FULL.slice(0, 28)}`;
    expect(paragraphs(textLine(long, 60, 100), textLine("情况说明", 60, 116))).toEqual([`## ${long}情况说明`]);
  });

  test("lines of other sizes, and lines far below, do not belong together", () => {
    expect(paragraphs(textLine(FULL, 60, 100), textLine("小字说明", 60, 116, 8))).toHaveLength(2);
    expect(paragraphs(textLine(FULL, 60, 100), textLine("隔开的话", 60, 160))).toHaveLength(2);
  });

  test("a title goes on while its bracket is open", () => {
    const title = [textLine("一般公共预算支出情况（按功能分", 100, 100), textLine("类科目）", 200, 116)];
    expect(paragraphs(...title)).toEqual(["一般公共预算支出情况（按功能分类科目）"]);
  });

  test("the title of a table, its department and its unit are lines of their own", () => {
    const wide = `${FULL.slice(0, 29)}表`;
    expect(
      paragraphs(textLine(wide, 60, 100), textLine("编制部门：云岭局", 60, 116), textLine("单位：万元", 60, 132)),
    ).toEqual([wide, "编制部门：云岭局", "单位：万元"]);
  });

  test("a table between lines parts them; every line keeps its own place", () => {
    const builder = new ParagraphBuilder(MEASURE);
    builder.add(textLine(FULL, 60, 100));
    builder.addBlock({ type: "table", rowCount: 0, columnCount: 0, cells: [] });
    builder.add(textLine(FULL, 60, 300));
    builder.add(textLine("等。", 60, 316));
    builder.close();
    expect(builder.blocks.map(said)).toEqual([FULL, "table", `${FULL}等。`]);
    const last = builder.blocks[2];
    const origins = last?.type === "paragraph" ? last.origins : [];
    expect(origins.map(({ start, end, origin }) => [start, end, origin.box?.top])).toEqual([
      [0, 30, 300],
      [30, 32, 316],
    ]);
  });
});

describe("textLines", () => {
  test("a line has its page, box and usual size; one of nothing but spaces is none", () => {
    const [line] = textLines([lineOf("本年收入", 60, 100, 12)], 5);
    expect(line).toMatchObject({ left: 60, right: 108, top: 100, bottom: 112, size: 12 });
    expect(line?.source.origins[0]?.origin.page).toBe(5);
    expect(textLines([{ ...lineOf("空", 60, 100), glyphs: lineOf("\u2003", 60, 100).glyphs }], 5)).toEqual([]);
  });

  test("what stands far apart on a line is apart", () => {
    const line = lineOf(`部门：甲局${" ".repeat(20)}单位：元`, 60, 100);
    expect(textLines([line], 1).map(({ source }) => source.text)).toEqual(["部门：甲局", "单位：元"]);
  });
});

describe("measureOf", () => {
  test("the edges of most lines, not of the outermost ones", () => {
    const lines = [
      ...Array.from({ length: 18 }, (_, i) => textLine(FULL, 60, 100 + 16 * i)),
      textLine("出格", 20, 400),
      textLine("题外", 500, 416),
    ];
    expect(measureOf(lines)).toEqual(MEASURE);
    expect(measureOf([])).toEqual({ left: 0, right: 0 });
  });
});
