import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../../testing/needs.ts";
import { runIn } from "../run.testing.ts";

const OFFICE = "上海市临江区文化和旅游局本部";

/** A copy of the example set, with files changed. */
function exampleSet(changes: Readonly<Record<string, (json: Record<string, unknown>) => object>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-set-"));
  cpSync(projectPath("examples", "linjiang-2025"), join(folder, "文旅局"), { recursive: true });
  rmSync(join(folder, "文旅局", "book.json"));
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, "文旅局", name);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")))));
  }
  return folder;
}

describe("mingzhang consolidate", () => {
  it("writes the department's book and says what its totals are made of", async () => {
    const folder = exampleSet();
    const { code, out, err } = await runIn(folder, "consolidate", "文旅局", "--out", "out");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`收入总计 3905.01万元：${OFFICE} 1853.28；上海市临江区图书馆 1313.45；`);
    const shipped = readFileSync(projectPath("examples", "linjiang-2025", "book.json"), "utf8");
    expect(readFileSync(join(folder, "out", "book.json"), "utf8")).toBe(shipped);
  });

  it("traces every line to its units with --explain", async () => {
    const { out } = await runIn(exampleSet(), "consolidate", "文旅局/department.json", "--out", "out", "--explain");
    expect(out).toMatch(
      /支出预算（按功能分类） .*2080505.* 人员经费 227\.2万元：.*本部 96\.2；.*图书馆 78\.6；.*执法大队 52\.4/,
    );
  });

  it("names the file, the unit and the amounts where the books do not fit together", async () => {
    const elimination = {
      income: { entity: "上海市临江区图书馆", fund: "superiorSubsidy", amount: "8万元" },
      expenditure: { entity: OFFICE, nature: "subsidyToAffiliated", amount: "8万元" },
    };
    const folder = exampleSet({
      "department.json": (json) => ({ ...json, eliminations: [elimination] }),
    });
    const { code, err } = await runIn(folder, "consolidate", "文旅局", "--out", "out");
    expect(code).toBe(2);
    expect(err).toMatch(
      /^文旅局[/\\]department\.json：不能汇总，共 2 处\n {2}eliminations\[0\]\.income：上海市临江区图书馆：/,
    );
    const older = exampleSet({ "library/book.json": (json) => ({ ...json, year: 2024, facts: [] }) });
    expect((await runIn(older, "consolidate", "文旅局", "--out", "out")).err).toMatch(
      /library[/\\]book\.json：不能汇总，共 1 处\n {2}year：上海市临江区图书馆的账本是 2024 年的，部门是 2025 年/,
    );
  });

  it("tells which figures of last year the department has to state itself", async () => {
    const silent = (json: Record<string, unknown>) => ({
      ...json,
      facts: (json["facts"] as { view: string; measure?: string }[]).filter(
        ({ view, measure }) => view !== "comparatives" || measure !== "income",
      ),
    });
    const { code, err } = await runIn(
      exampleSet({ "library/book.json": silent }),
      "consolidate",
      "文旅局",
      "--out",
      "out",
    );
    expect(code).toBe(0);
    expect(err).toBe(
      "上年数“2024年 财政拨款 收入”没有汇总：上海市临江区图书馆没有登记，请在 department.json 里写明部门的数\n",
    );
  });

  it("asks for a folder with a department's file", async () => {
    const { code, err } = await runIn(exampleSet(), "consolidate", "文旅局/library", "--out", "out");
    expect([code, err]).toEqual([2, expect.stringMatching(/文旅局\/library 里没有 department\.json/)]);
  });
});

describe("a set of books as input of other commands", () => {
  it("is composed into the department's document and one for each unit", async () => {
    const folder = exampleSet();
    const { code, out, err } = await runIn(folder, "compose", "文旅局", "--out", "out", "--formats", "md");
    expect(code).toBe(0);
    expect(out.match(/已写出/g)).toHaveLength(4);
    expect(err).toContain("共 4 个账本，写出 4 个\n");
    expect(readdirSync(join(folder, "out")).sort()).toEqual([
      "文旅局-enforcement.md",
      "文旅局-headquarters.md",
      "文旅局-library.md",
      "文旅局.md",
    ]);
    expect(readFileSync(join(folder, "out", "文旅局-headquarters.md"), "utf8")).toMatch(/^# .*本部2025年单位预算/);
  });

  it("has no department's document where the books do not fit together", async () => {
    const broken = exampleSet({ "library/book.json": (json) => ({ ...json, year: 2024, facts: [] }) });
    const { code, out, err } = await runIn(broken, "compose", "文旅局", "--out", "out", "--formats", "md");
    expect([code, out.includes("文旅局.md")]).toEqual([2, false]);
    expect(err).toMatch(/library.book\.json：不能汇总/);
  });

  it("is the department's book for commands that take one", async () => {
    const { code, out } = await runIn(exampleSet(), "validate", "文旅局");
    expect([code, out]).toEqual([0, expect.stringMatching(/^文旅局：上海市临江区文化和旅游局 2025 年/)]);
  });
});
