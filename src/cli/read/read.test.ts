import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConcept } from "../../concept/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

const text = `云岭县档案馆2025年部门预算

二、收入预算情况

2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长25.00%。

2025年收入预算总表

单位：万元

项目	预算数
一般公共预算拨款收入	200.00
收入合计	200.00
`;

interface FigureJson {
  readonly concept: string;
  readonly type: string;
  readonly value: string;
  readonly unit: string;
  readonly fen?: number;
  readonly places: readonly { readonly line: number; readonly column: number; readonly quote: string }[];
}

describe("mingzhang read", () => {
  it("prints every figure with concept, value and place", async () => {
    const { code, out } = await runIn(folderWith({ "a.txt": text }), "read", "a.txt", "--json");
    const [document] = JSON.parse(out).documents;
    const figures: FigureJson[] = document.figures;
    expect(code).toBe(0);
    expect([document.file, document.year, document.body]).toEqual(["a.txt", 2025, "云岭县档案馆"]);
    const rate = figures.find(({ type }) => type === "percent");
    expect(rate).toMatchObject({ value: "25.00", unit: "%", places: [{ line: 5, quote: "25.00%" }] });
    const change = figures.find(({ value }) => value === "40.00");
    expect(change).toMatchObject({ type: "amount", unit: "万元", fen: 40_000_000 });
    expect(parseConcept(change?.concept ?? "")).toMatchObject({ kind: "change", measure: "income", year: "2025" });
    for (const { places } of figures) {
      for (const { line, column, quote } of places) {
        expect(
          text
            .split("\n")
            [line - 1]?.slice(column - 1)
            .startsWith(quote),
        ).toBe(true);
      }
    }
  });

  it("prints the blocks with their places", async () => {
    const { out } = await runIn(folderWith({ "a.txt": text }), "read", "a.txt", "--json");
    const blocks: { type: string; text?: string; cells?: { text: string; places: unknown[] }[] }[] =
      JSON.parse(out).documents[0].blocks;
    expect(blocks.find(({ text: words }) => words === "二、收入预算情况")).toMatchObject({
      type: "heading",
      places: [{ line: 3, column: 1, quote: "二、收入预算情况" }],
    });
    const cells = blocks.find(({ type }) => type === "table")?.cells;
    expect(cells?.find((cell) => cell.text === "收入合计")?.places).toEqual([
      { line: 13, column: 1, quote: "收入合计" },
    ]);
  });

  it("tells a person the outline and the tables", async () => {
    const { out } = await runIn(folderWith({ "a.txt": text }), "read", "a.txt");
    expect(out).toContain("部门预算 · 2025 年 · 云岭县档案馆\n");
    expect(out).toContain("二、收入预算情况\n");
    expect(out).toContain("2025年收入预算总表：数字 2 个\n");
  });

  it("writes one JSON a file and goes on after a bad one", async () => {
    const cwd = folderWith({ "a.txt": text, "b/a.txt": text, "empty.txt": "" });
    const { code, err } = await runIn(cwd, "read", "a.txt", "empty.txt", "b", "--out", "models");
    expect(code).toBe(2);
    expect(err).toContain("empty.txt");
    const files = ["a.json", "a-2.json"].map((name) => JSON.parse(readFileSync(join(cwd, "models", name), "utf8")));
    expect(files.map(({ documents }) => documents[0].file)).toEqual(["a.txt", "b/a.txt"]);
  });
});
