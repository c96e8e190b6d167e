import { expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { readPdf } from "../../read/pdf/index.ts";
import { WriteError } from "../error.ts";
import { contents, disclosureOf, heading, marked, paragraph, tableOf, WIDE_TABLE } from "../sample.testing.ts";
import { documentData } from "./data.ts";
import { writePdf } from "./document.ts";
import type { FontRoles } from "./font/index.ts";

const read = async (...blocks: Parameters<typeof disclosureOf>) =>
  readPdf(await writePdf(disclosureOf(...blocks)), "a.pdf");
const textsOf = ({ blocks }: Awaited<ReturnType<typeof readPdf>>) =>
  blocks.flatMap((block) =>
    block.type === "table"
      ? block.cells.map(({ text }) => text)
      : block.type === "contents"
        ? block.entries.map(({ text }) => text)
        : [block.text],
  );

describeWith(["fonts"], "a written PDF", () => {
  it("prints hostile text as text", async () => {
    const hostile = '支出 #panic() $x$ *粗* _斜_ `码` <a> @b [c] \\u{41} "引" // 注 /* */ = 题';
    const bare = (text: string) => text.replace(/\s/g, "");
    expect(textsOf(await read(paragraph(hostile))).map(bare)).toEqual([bare(hostile)]);
  });

  it("turns the page for wide tables and repeats their header rows", async () => {
    const row = Array.from({ length: 12 }, (_, i) => `${i + 1},234,567.89`);
    const long = {
      ...tableOf([WIDE_TABLE.cells.slice(0, 12).map(({ text }) => text), ...Array.from({ length: 60 }, () => row)]),
      headerRows: 1,
    };
    const pdf = Buffer.from(await writePdf(disclosureOf(paragraph("前"), long, paragraph("后")))).toString("latin1");
    const turned = pdf.match(/\/MediaBox ?\[0 0 841\.\d+ 595\.\d+\]/g) ?? [];
    expect(turned.length).toBeGreaterThan(1);
    expect(pdf.match(/\/MediaBox ?\[0 0 595\.\d+ 841\.\d+\]/g)).toHaveLength(2);
    const tables = (await readPdf(await writePdf(disclosureOf(long)), "a.pdf")).blocks.filter(
      (block) => block.type === "table",
    );
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table.cells[0]?.text).toBe("第1季度累计支出");
  });

  it("lists headings in its contents with their pages", async () => {
    const blocks = [
      contents("第一部分 概况", "第二部分 报表"),
      heading(1, "第一部分 概况"),
      paragraph("文"),
      heading(1, "第二部分 报表"),
      paragraph("表"),
    ];
    const lines = textsOf(await read(heading(0, "预算"), ...blocks)).map((text) => text.replace(/[\s.…·]/g, ""));
    expect(lines).toEqual(expect.arrayContaining(["第一部分概况2", "第二部分报表3"]));
  });

  it("has the same bytes for the same disclosure", async () => {
    const disclosure = disclosureOf(heading(0, "预算"), {
      type: "paragraph",
      ...marked("支出1.00万元", "1.00", { year: "2031" }),
    });
    expect(Buffer.compare(await writePdf(disclosure), await writePdf(disclosure))).toBe(0);
  });

  it("is not written where no font has a character, which is named", async () => {
    const written = writePdf(disclosureOf(paragraph("徽记\u{1F3DB}在此\u{E000}")));
    await expect(written).rejects.toThrow(WriteError);
    await expect(written).rejects.toThrow(/U\+(?:1F3DB|E000)/);
  });

  it("is made for an empty document too", async () => {
    expect((await writePdf(disclosureOf())).length).toBeGreaterThan(500);
  });
});

it("what is typeset is data: every block with its look, figures apart", () => {
  const fonts: FontRoles = { body: [], song: [], hei: [], kai: [], title: [], latin: null, paths: [] };
  const figure = { type: "paragraph" as const, ...marked("支出1.00万元", "1.00", { year: "2031" }) };
  const { runs, marked: isMarked } = documentData(
    disclosureOf(paragraph("单位：元"), tableOf([["甲", "1.00"]]), figure),
    fonts,
    true,
  );
  expect(isMarked).toBe(true);
  expect(runs[0]?.blocks.map(({ kind }) => kind)).toEqual(["unitLine", "table", "body"]);
  expect(runs[0]?.blocks[2]?.["pieces"]).toEqual(["支出", { concept: "concept/v1?year=2031", value: "1.00" }, "万元"]);
  expect(documentData(disclosureOf(figure), fonts, false).marked).toBe(false);
});
