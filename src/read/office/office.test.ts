import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { fileKind } from "../file-kind.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { readXlsx } from "../xlsx/index.ts";
import { workbook } from "../xlsx/workbook.testing.ts";
import { convert } from "./index.ts";

const page = `<html><head><meta charset="utf-8"></head><body><h1>云岭县档案馆2025年部门预算</h1><p>收入 877.92 万元。</p>
<table border="1"><tr><td rowspan="2">科目</td><td colspan="2">支出</td></tr><tr><td>基本</td><td>项目</td></tr>
<tr><td>档案馆</td><td>800.00</td><td>77.92</td></tr></table></body></html>`;

function leftFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("mingzhang-office-"));
}

describe("old Word files without LibreOffice", () => {
  test("are refused with what to do", async () => {
    const error = await convert(new Uint8Array(600), "doc", "预算.wps", DEFAULT_LIMITS, null).catch((e) => e);
    expect(error).toMatchObject({ name: "ReadError", code: "needsLibreOffice", file: "预算.wps" });
    expect(error.message).toMatch(/LibreOffice.*另存为 \.docx/);
  });
});

describeWith(["libreoffice"], "old Word files through LibreOffice", () => {
  let folder = "";
  const converted = (ending: string, filter: string) => {
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/p`,
        "--headless",
        "--convert-to",
        `${ending}:${filter}`,
        "--outdir",
        folder,
        join(folder, "预算.html"),
      ],
      { stdio: "ignore" },
    );
    return new Uint8Array(readFileSync(join(folder, `预算.${ending}`)));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-old-"));
    writeFileSync(join(folder, "预算.html"), page);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["doc", "MS Word 97"],
    ["rtf", "Rich Text Format"],
    ["odt", "writer8"],
  ] as const)("a .%s file keeps words and merged cells, and leaves nothing behind", async (ending, filter) => {
    const bytes = converted(ending, filter);
    expect(await fileKind(bytes)).toBe(ending);
    const parts = unzipSync(await convert(bytes, ending, `预算.${ending}`, DEFAULT_LIMITS));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    for (const words of ["877.92", "77.92", 'w:gridSpan w:val="2"', "w:vMerge"]) expect(document).toContain(words);
    expect(leftFolders()).toEqual([]);
  });

  test("an .ods or .xlsb workbook is read as .xlsx", async () => {
    const rows = [
      ["科目", "金额"],
      ["工资", 3],
    ];
    for (const kind of ["ods", "xlsb"] as const) {
      const bytes = await convert(workbook({ 表1: { rows } }, kind), kind, `表.${kind}`, DEFAULT_LIMITS);
      expect(await fileKind(bytes)).toBe("xlsx");
      const { blocks } = await readXlsx(bytes, `表.${kind}`);
      expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "table"]);
    }
  });

  test("is stopped when it takes too long", async () => {
    const bytes = converted("doc", "MS Word 97");
    const started = Date.now();
    const limits = { ...DEFAULT_LIMITS, milliseconds: 150 };
    await expect(convert(bytes, "doc", "预算.doc", limits)).rejects.toMatchObject({ code: "timeout" });
    expect(Date.now() - started).toBeLessThan(5000);
    expect(leftFolders().filter((name) => existsSync(join(tmpdir(), name)))).toEqual([]);
  });

  test("is stopped when it takes too much memory", async () => {
    const limits = { ...DEFAULT_LIMITS, memoryBytes: 2 ** 20 };
    const refused = convert(converted("doc", "MS Word 97"), "doc", "预算.doc", limits);
    await expect(refused).rejects.toMatchObject({ code: "memory" });
  });
});
