import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cell, docxOf, paragraph, run } from "../../../read/docx/docx.testing.ts";
import { handmadePdf, show } from "../../../read/pdf/handmade.testing.ts";
import { folderWith, runIn } from "../../run.testing.ts";

const lines = ["云岭县档案馆2025年部门预算", "二、收入预算情况"];
const sentence = "2025年收入预算200.00万元，比2024年预算增加40.00万元，增长20.00%。";
const text = `${[...lines, sentence].join("\n\n")}\n`;
const docx = docxOf(
  `${[...lines, sentence].map((line) => paragraph(run(line))).join("")}<w:tbl><w:tr>${cell("x")}</w:tr></w:tbl>`,
);
const pdf = handmadePdf({
  pages: [{ content: [...lines, sentence].map((line, index) => show(line, 60, 760 - 40 * index)).join("") }],
});

function written(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith("."));
}

describe("mingzhang check --report", () => {
  it("writes every kind of report on a text, and says of those on one document where they are", async () => {
    const cwd = folderWith({ "档案馆.txt": text });
    const { code, out, err } = await runIn(
      cwd,
      "check",
      "档案馆.txt",
      "--report",
      "html,xlsx,sarif,docx,letter,json",
      "--out",
      "报告",
    );
    expect([code, err]).toEqual([1, ""]);
    expect(written(join(cwd, "报告")).sort()).toEqual(
      [
        "档案馆-审核意见.docx",
        "档案馆-审核报告.html",
        "档案馆-批注.docx",
        "档案馆.json",
        "核对结果.sarif",
        "问题清单.xlsx",
      ].sort(),
    );
    for (const name of written(join(cwd, "报告"))) expect(out).toContain(name);
    expect(out).not.toContain("change-rate");
  });

  it("comments Word files and annotates PDFs, each in a copy of its own", async () => {
    const cwd = folderWith({ "a/说明.docx": docx, "b/说明.pdf": pdf });
    const { err } = await runIn(cwd, "check", "a", "b", "--report", "docx,pdf", "--out", "报告");
    expect(err).toContain("a/说明.docx：不是 PDF，没有 PDF 批注版");
    expect(written(join(cwd, "报告")).sort()).toEqual(["说明-2-批注.docx", "说明-2-批注.pdf", "说明-批注.docx"].sort());
    expect(
      readFileSync(join(cwd, "报告", "说明-2-批注.pdf"))
        .subarray(0, pdf.length)
        .equals(Buffer.from(pdf)),
    ).toBe(true);
  });

  it("has one list and one log for all documents, also for those that could not be read", async () => {
    const cwd = folderWith({
      "甲.txt": text,
      "乙.txt": text.replaceAll("档案馆", "图书馆"),
      "丙.docx": "PK\u0003\u0004 坏",
    });
    const { code } = await runIn(
      cwd,
      "check",
      ".",
      "--report",
      "xlsx,sarif",
      "--out",
      "报告",
      "--columns",
      "序号,单位,问题描述",
    );
    expect(code).toBe(2);
    const log = JSON.parse(readFileSync(join(cwd, "报告", "核对结果.sarif"), "utf8"));
    expect(log.runs[0].results).toHaveLength(2);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  it("refuses kinds and columns that there are not, and options that do not go together, before any work", async () => {
    const cwd = folderWith({ "甲.txt": text });
    const refused = async (...options: string[]) => {
      const { code, err } = await runIn(cwd, "check", "甲.txt", ...options);
      expect(code).toBe(2);
      return err;
    };
    expect(await refused("--report", "word", "--out", "报告")).toContain("不能是 word");
    expect(await refused("--report", "html")).toContain("--out");
    expect(await refused("--columns", "序号", "--out", "报告")).toContain("--report xlsx");
    expect(await refused("--report", "xlsx", "--columns", "规则", "--out", "报告")).toContain("没有“规则”这一列");
    expect(existsSync(join(cwd, "报告"))).toBe(false);
  });
});
