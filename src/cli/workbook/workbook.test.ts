import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { projectPath } from "../../../testing/needs.ts";
import { addressOf, type Book, parseBookText, printBook } from "../../book/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

const EXAMPLE = readFileSync(projectPath("examples/jianghan-2024/book.json"), "utf8");

function sorted(text: string): string {
  const book: Book = parseBookText(text);
  const facts = [...book.facts].sort((left, right) => (addressOf(left) < addressOf(right) ? -1 : 1));
  return printBook({ ...book, facts });
}

/** Changes the texts of a workbook, as somebody who fills it in would. */
function edit(path: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect(xml).toContain(from);
  writeFileSync(path, zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(xml.replace(from, to)) }));
}

describe("mingzhang workbook", () => {
  it("writes a workbook that import takes into a new book as the same book", async () => {
    const folder = folderWith({ "a/book.json": EXAMPLE });
    expect((await runIn(folder, "workbook", "a", "--out", "录入.xlsx")).code).toBe(0);
    const { code, out } = await runIn(folder, "import", "录入.xlsx", "--out", "b");
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/收入预算：一般公共预算 本年 877\.92万元（录入\.xlsx 收入!A2）/),
    ]);
    expect(sorted(readFileSync(join(folder, "b/book.json"), "utf8"))).toBe(sorted(EXAMPLE));
    const again = await runIn(folder, "import", "录入.xlsx", "--into", "a", "--dry-run");
    expect(again).toEqual({ code: 0, out: "录入 0 项\n", err: "" });
  });

  it("hides and protects nothing, offers lists, and keeps headers in view", async () => {
    const folder = folderWith({ "a/book.json": EXAMPLE });
    await runIn(folder, "workbook", "a", "--out", "录入.xlsx", "--blank");
    const parts = Object.entries(unzipSync(readFileSync(join(folder, "录入.xlsx"))));
    const sheets = parts.filter(([name]) => name.includes("worksheets/"));
    const all = parts.map(([, bytes]) => strFromU8(bytes)).join("\n");
    expect(/hidden|Protection|vbaProject|877\.92/.exec(all)?.[0]).toBeUndefined();
    const income = strFromU8(sheets.find(([name]) => name.endsWith("sheet3.xml"))?.[1] ?? new Uint8Array());
    expect(income).toMatch(/<dataValidation type="list"[^>]*showErrorMessage="1"[^>]*promptTitle="资金性质"/);
    expect(income).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2"[^>]*state="frozen"/);
    expect(income).toMatch(/<f>IF\(OR\(A2=&quot;&quot;.*VLOOKUP/);
  });

  it("names every wrong cell and writes nothing", async () => {
    const folder = folderWith({ "a/book.json": EXAMPLE });
    await runIn(folder, "workbook", "a", "--out", "录入.xlsx");
    edit(join(folder, "录入.xlsx"), ">货物<", ">物品<");
    edit(join(folder, "录入.xlsx"), ">2080501<", ">20805010<");
    const { code, out, err } = await runIn(folder, "import", "录入.xlsx", "--into", "a", "--out", "b");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/录入\.xlsx：有 \d+ 处错误，没有录入/);
    expect(err).toMatch(/ {2}政府采购!A\d+：采购类型：没有“物品”这个选项/);
    expect(err).toMatch(/ {2}支出按功能!A\d+：功能科目编码：“20805010”不是功能科目编码/);
  });

  it("is not imported together with other files", async () => {
    const folder = folderWith({ "a/book.json": EXAMPLE, "b.html": "<p>2024年</p>" });
    await runIn(folder, "workbook", "a", "--out", "录入.xlsx");
    const { code, err } = await runIn(folder, "import", "录入.xlsx", "b.html", "--out", "b");
    expect([code, err]).toEqual([2, expect.stringMatching(/录入\.xlsx 是录入工作簿，请单独录入/)]);
  });
});

describeWith(["libreoffice"], "a workbook that LibreOffice has saved", () => {
  it.each(["xlsx", "xls:MS Excel 97"])("as %s gives the same book", { timeout: 180_000 }, async (format) => {
    const folder = folderWith({ "a/book.json": EXAMPLE });
    await runIn(folder, "workbook", "a", "--out", "录入.xlsx");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const saved = join(folder, "saved");
    const args = [profile, "--headless", "--convert-to", format, "--outdir", saved, join(folder, "录入.xlsx")];
    execFileSync("soffice", args, { stdio: "ignore", timeout: 150_000 });
    const file = `saved/录入.${format.split(":")[0]}`;
    const { code, err } = await runIn(folder, "import", file, "--out", "b");
    expect([code, err]).toEqual([0, ""]);
    expect(sorted(readFileSync(join(folder, "b/book.json"), "utf8"))).toBe(sorted(EXAMPLE));
  });
});
