import { describe, expect, it } from "vitest";
import { parseGolden } from "../../testing/golden/golden-file.ts";
import { scoreGrid } from "../../testing/golden/score.ts";
import { goldenSection } from "./golden-section.ts";

const golden = parseGolden("yantai-2026-01-p07-t1.tsv", "科目\t金额\n教育支出\t1.00\n");
const cells = ["科目", "金额", "教育支出", "1.00"].map((text, at) => {
  return { text, origins: [], row: at >> 1, column: at % 2, rowSpan: 1, columnSpan: 1 };
});
const table = { type: "table", rowCount: 2, columnCount: 2, cells } as const;

describe("the section of the golden tables", () => {
  it("has a row for each layout and one for all, and says what differs", () => {
    const missed = { golden: { ...golden, layout: "xian-2019" }, score: scoreGrid(golden.grid, null) };
    const lines = goldenSection([{ golden, score: scoreGrid(golden.grid, table) }, missed]).split("\n");
    expect(lines.slice(2, 5)).toEqual([
      "| xian-2019 | 1 | 0/4 | 0.0 % | 0 |",
      "| yantai-2026 | 1 | 4/4 | 100.0 % | 0 |",
      "| All 2 | 2 | 4/8 | 50.0 % | 0 |",
    ]);
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(4);
  });
});
