import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { projectPath } from "../../../testing/needs.ts";
import { parseBookText } from "../../book/index.ts";
import { compose } from "../../compose/index.ts";
import { formatFor } from "../../format/index.ts";
import { contents, disclosureOf, heading, paragraph, tableOf, WIDE_TABLE } from "../sample.testing.ts";
import { writeDocx } from "./document.ts";
import { partOf } from "./unpacked.testing.ts";

/** The entries of the contents with the pages that they print. */
function listed(xml: string): { readonly entry: string; readonly page: number }[] {
  return [...xml.matchAll(/<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/g)].map(([, inside]) => {
    const texts = [...(inside ?? "").matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "");
    return { entry: texts.slice(0, -1).join("").replace(/\s/g, ""), page: Number(texts.at(-1)) };
  });
}

const pagesIn = async (...blocks: Parameters<typeof disclosureOf>) =>
  listed(partOf(await writeDocx(disclosureOf(...blocks)), "word/document.xml")).map(({ page }) => page);

test("parts begin pages, wide tables too, and long text goes on", async () => {
  const entries = ["第一部分 概况", "第二部分 报表", "第三部分 说明"];
  const long = Array.from({ length: 50 }, () => paragraph("一行。"));
  const [one, two, three] = entries.map((entry) => heading(1, entry)) as [never, never, never];
  expect(await pagesIn(heading(0, "预算"), contents(...entries), one, paragraph("甲"), two, ...long, three)).toEqual([
    2, 3, 6,
  ]);
  expect(await pagesIn(contents(...entries), one, WIDE_TABLE, two, paragraph("乙"), three)).toEqual([2, 3, 4]);
});

test("a heading goes with the first rows of its table", async () => {
  const table = {
    ...tableOf([
      ["项目", "金额"],
      ["甲", "1.00"],
    ]),
    headerRows: 1,
  };
  const full = Array.from({ length: 21 }, () => paragraph("一行。"));
  expect(await pagesIn(contents("一、收支表"), ...full, heading(2, "一、收支表"), table)).toEqual([3]);
});

describeWith(["libreoffice", "poppler"], "the contents of a Word file", () => {
  it.each(["muye-2024", "jianghan-2024"])(
    "of %s print the pages that LibreOffice has the headings on",
    async (name) => {
      const book = parseBookText(readFileSync(projectPath("examples", name, "book.json"), "utf8"));
      const docx = await writeDocx(compose(book, formatFor(book)));
      const folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
      writeFileSync(join(folder, "a.docx"), docx);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        "soffice",
        [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "a.docx")],
        {
          stdio: "ignore",
        },
      );
      const pages = execFileSync("pdftotext", ["-layout", join(folder, "a.pdf"), "-"], { encoding: "utf8" })
        .split("\f")
        .map((page) => page.replace(/\s/g, ""));
      const entries = listed(partOf(docx, "word/document.xml"));
      expect(entries.length).toBeGreaterThan(10);
      const wrong = entries.filter(({ entry, page }) => !pages[page - 1]?.includes(entry));
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
