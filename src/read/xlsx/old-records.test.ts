import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { readXlsx } from "./index.ts";
import { type Value, workbook } from "./workbook.testing.ts";

const number = (v: number, z: string): Value => ({ t: "n", v, z });

const BOOK = workbook({
  收支总表: {
    rows: [
      ["收支总表", null, null, null, null],
      ["科目", "藏", "比例", "日期", "金额"],
      ["工资", "藏", number(0.1633, "0.00%"), number(45352, 'yyyy"年"m"月"d"日"'), number(1234567.891, "#,##0.00")],
      ["藏行", 1, 2, 3, 4],
      ["津贴", "藏", { t: "n", v: 3, f: "1+2" }, { t: "s", v: "甲乙", f: '"甲"&"乙"' }, { t: "b", v: true, f: "1=1" }],
    ],
    merges: ["A1:E1"],
    hiddenRows: [3],
    hiddenColumns: [1],
  },
  藏: { rows: [["x"]], hidden: true },
});

/** The workbook as another program saves it in the old format. */
function savedAsXls(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "xls-"));
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", "xls:MS Excel 97", "--outdir", folder, join(folder, "a.xlsx")];
    execFileSync("soffice", args, { stdio: "ignore", timeout: 90_000 });
    return new Uint8Array(readFileSync(join(folder, "a.xls")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWith(["libreoffice"], "an old workbook of another program", () => {
  test("reads like the new one: formulas' results, formats, merged cells, what is hidden", async () => {
    const [old, modern] = [await readXlsx(savedAsXls(BOOK), "a"), await readXlsx(BOOK, "a")];
    expect(modern.blocks).toHaveLength(2);
    expect(old).toEqual(modern);
  }, 120_000);
});
