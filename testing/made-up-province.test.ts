import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBookText } from "../src/book/index.ts";
import { check } from "../src/check/index.ts";
import { compose } from "../src/compose/index.ts";
import { DIMENSIONS, printConcept } from "../src/concept/index.ts";
import { type Disclosure, gridOf, type Table } from "../src/disclosure/index.ts";
import { formats } from "../src/format/index.ts";
import { readDocx } from "../src/read/docx/index.ts";
import { readHtml } from "../src/read/html/index.ts";
import { understand } from "../src/understand/index.ts";
import { writeDocx, writeHtml } from "../src/write/index.ts";
import { yunzhou } from "./made-up-province/format.ts";

const book = parseBookText(readFileSync(new URL("../examples/linjiang-2025/book.json", import.meta.url), "utf8"));
const composed = compose(book, yunzhou);

function told(disclosure: Disclosure) {
  return understand(disclosure)
    .figures.map(({ concept, printed }) => ({
      identity: `${printConcept(concept)} ${JSON.stringify(printed)}`,
      open: DIMENSIONS.some((dimension) => concept[dimension] === undefined),
    }))
    .sort((a, b) => (a.identity < b.identity ? -1 : 1));
}

function rowsOf(title: string): string[][] {
  const at = composed.blocks.findIndex((block) => block.type === "heading" && block.text.includes(title));
  const grid = gridOf(composed.blocks.slice(at).find((block): block is Table => block.type === "table") as Table);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
  );
}

describe("a province that only declares its format", () => {
  it("is known to nothing else in the program", () => {
    expect(formats.map(({ id }) => id)).not.toContain(yunzhou.id);
    expect(JSON.parse(JSON.stringify(yunzhou))).toEqual(yunzhou);
  });

  it("composes in its own outline, tables, units and wording", () => {
    const headings = composed.blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "上海市临江区文化和旅游局2025年度部门预算公开说明书",
      "一、部门基本情况",
      "二、预算表",
      "表1 2025年度部门收支总表",
      "表2 2025年度一般公共预算支出表",
      "表3 2025年度政府性基金预算支出表",
      "表4 2025年度“三公”经费支出表",
      "三、预算说明",
    ]);
    expect(rowsOf("一般公共预算支出表").slice(2, 5)).toEqual([
      ["", "", "", "合计", "38,750,100.00", "30,095,100.00", "26,354,100.00", "3,741,000.00", "8,655,000.00"],
      [
        "207",
        "",
        "",
        "文化旅游体育与传媒支出",
        "30,943,900.00",
        "22,288,900.00",
        "18,547,900.00",
        "3,741,000.00",
        "8,655,000.00",
      ],
      ["207", "01", "01", "行政运行", "9,755,600.00", "9,755,600.00", "8,123,600.00", "1,632,000.00", ""],
    ]);
    const text = composed.blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
    expect(text).toContain(
      "2025年支出预算3,905万元，其中：基本支出3,009.5万元，占77.1%，项目支出895.5万元，占22.9%。“三公”经费预算47.5万元，比上年预算增加17.6万元，主要原因是执法大队更新一辆到期车辆。",
    );
    expect(text).toContain("2025年度政府性基金预算支出表为空表。");
  });

  it.each([
    ["HTML", async (marks: boolean) => readHtml(writeHtml(composed, { marks }), "copy.html")],
    ["DOCX", async (marks: boolean) => readDocx(await writeDocx(composed, { marks }), "copy.docx")],
  ])("reads back from %s, also without marks, and is checked", async (_, copy) => {
    const before = told(composed);
    expect(before.length).toBeGreaterThan(80);
    expect(told(await copy(true))).toEqual(before);
    const stripped = await copy(false);
    const known = new Set(before.map(({ identity }) => identity));
    const others = told(stripped).filter(({ identity }) => !known.has(identity));
    expect(others.length / before.length).toBeLessThan(0.01);
    const { problems, relationsHeld } = check(understand(stripped));
    expect(problems).toEqual([]);
    expect(relationsHeld).toBeGreaterThan(60);
  });
});
