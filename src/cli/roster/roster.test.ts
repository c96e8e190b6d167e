import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read } from "../../read/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

const budget = (title: string) => `${title}\n\n二、收入预算情况\n\n2025年收入预算200.00万元。\n`;
const files = {
  "名录.csv":
    "单位名称,上级部门,类型,公开日期\n云岭县档案馆,,部门,2025-02-18\n云岭县水务局,,部门,\n云岭县水质站,云岭县水务局,单位,2025-03-01\n",
  "公开/档案馆.txt": budget("云岭县档案馆2025年部门预算"),
  "公开/水质站.txt": budget("云岭县水质站2025年单位预算"),
};

describe("mingzhang roster", () => {
  it("holds the list against a folder, and says what is wanting", async () => {
    const { code, out } = await runIn(folderWith(files), "roster", "名录.csv", "公开", "--deadline", "2025-02-20");
    expect(code).toBe(1);
    expect(out).toContain("应公开 3 个");
    expect(out).toContain("  云岭县水务局：未公开\n");
    expect(out).toMatch(/云岭县水质站：逾期公开：2025-03-01，应在 2025-02-20 前；没有找到：/);
  });

  it("gives the same as data", async () => {
    const { out } = await runIn(folderWith(files), "roster", "名录.csv", "公开", "--json");
    expect(JSON.parse(out)).toMatchObject({
      year: 2025,
      accounts: "budget",
      rows: [
        { name: "云岭县档案馆", files: ["公开/档案馆.txt"], date: "2025-02-18", dateOfFiles: false },
        { name: "云岭县水务局", files: [], shortcomings: [{ kind: "notPublished" }] },
        { name: "云岭县水质站", parent: "云岭县水务局", publisher: "unit" },
      ],
    });
  });

  it("fills the bureau's table", async () => {
    const cwd = folderWith(files);
    const { out } = await runIn(cwd, "roster", "名录.csv", "公开", "--out", "统计表.xlsx");
    expect(out).toContain("已写出 统计表.xlsx");
    const { blocks } = await read(new Uint8Array(readFileSync(join(cwd, "统计表.xlsx"))), "统计表.xlsx");
    const table = blocks.find((block) => block.type === "table" && block.columnCount === 11);
    const texts = table?.type === "table" ? table.cells.map(({ text }) => text) : [];
    expect(texts).toEqual(expect.arrayContaining(["是否公开", "云岭县水务局", "否", "未公开", "2025-03-01"]));
  });

  it("says what it cannot work with", async () => {
    const cwd = folderWith({ ...files, "空.csv": "a,b\n1,2\n" });
    const errors = async (...args: string[]) => (await runIn(cwd, "roster", ...args)).err;
    expect(await errors("空.csv", "公开")).toContain("没有读出单位名称");
    expect(await errors("名录.csv")).toContain("请给出名录");
    expect(await errors("名录.csv", "公开", "--year", "明年")).toContain("--year");
    expect(await errors("名录.csv", "公开", "--out", "统计表.doc")).toContain(".xlsx");
    expect(await errors("没有.csv", "公开")).toContain("没有.csv");
  });
});
