import { describe, expect, test } from "vitest";
import type { Block, Disclosure } from "../../disclosure/index.ts";
import { type HandmadePdf, handmadePdf, ruled, show, stroke } from "./handmade.testing.ts";
import { readPdf } from "./index.ts";

function readHandmade(pdf: HandmadePdf): Promise<Disclosure> {
  return readPdf(handmadePdf(pdf), "预算.pdf");
}

function saidBy(block: Block): string {
  if (block.type === "table") return block.cells.map(({ text }) => text).join("|");
  return block.type === "contents" ? block.entries.map(({ text }) => text).join("|") : block.text;
}

async function textOf(content: string, more: Omit<HandmadePdf["pages"][number], "content"> = {}): Promise<string[]> {
  return (await readHandmade({ pages: [{ content, ...more }] })).blocks.map(saidBy);
}

/** Where the first character of a document stands: its left edge and the line it stands on, rounded. */
function firstPlace({ blocks }: Disclosure) {
  const [block] = blocks;
  const box = block?.type === "paragraph" ? block.origins[0]?.origin.box : undefined;
  return box && { left: Math.round(box.left), bottom: Math.round(box.bottom) };
}

const TABLE =
  ruled([60, 200, 340], [700, 670, 640]) +
  show("科目", 66, 680) +
  show("预算数", 210, 680) +
  show("差旅费", 66, 650) +
  show("3,600.00", 210, 650);

describe("readPdf", () => {
  test("headings, text and a ruled table, each with its page and place", async () => {
    const { file, blocks, notes } = await readHandmade({
      pages: [{ content: show("三、支出情况", 60, 760) + show("单位：万元", 400, 720) + TABLE }],
    });
    expect([file, notes]).toEqual(["预算.pdf", undefined]);
    expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "table"]);
    expect(blocks.map(saidBy)).toEqual(["三、支出情况", "单位：万元", "科目|预算数|差旅费|3,600.00"]);
    const table = blocks[2];
    const origin = table?.type === "table" ? table.cells[3]?.origins[0]?.origin : undefined;
    expect(origin).toMatchObject({ page: 1, box: { left: 210 } });
    expect(origin?.box?.top).toBeCloseTo(842 - 650 - 0.85 * 12, 1);
    expect(origin?.box?.bottom).toBeCloseTo(842 - 650 + 0.15 * 12, 1);
  });

  test("a hyphen at the end of a line is kept", async () => {
    expect(await textOf(show("城东路-", 60, 700) + show("城西路改造", 60, 685))).toEqual(["城东路-城西路改造"]);
  });

  test("bold type made by printing every character twice is read once", async () => {
    const once = (x: number) => Array.from("2022年度", (sign, index) => show(sign, x + 12 * index, 700)).join("");
    const text = (await textOf(once(60) + once(60.3))).join("");
    expect(text.replaceAll(" ", "")).toBe("2022年度");
  });

  test("a character beyond the basic plane, as names have them, is whole", async () => {
    const { blocks } = await readHandmade({
      said: { "\ue001": "𠮷" },
      pages: [{ content: show("云岭镇\ue001村", 60, 700) }],
    });
    expect(blocks.map(saidBy)).toEqual(["云岭镇𠮷村"]);
  });

  test.each([1, 2, 3] as const)("a table whose text runs %i quarter turns round is set upright", async (turns) => {
    const [dx, dy] = (
      [
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const
    )[turns - 1] ?? [1, 0];
    /** A place on the turned sheet: so far along the lines, so far below its first one. */
    const at = (along: number, below: number) =>
      [300 + along * dx + below * dy, 400 + along * dy - below * dx] as const;
    const word = (text: string, along: number, below: number) => show(text, ...at(along, below), 12, turns);
    const line = (a: readonly [number, number], b: readonly [number, number]) =>
      `${a.join(" ")} m ${b.join(" ")} l S\n`;
    const frame = [
      ...[-15, 10, 35].map((below) => line(at(0, below), at(200, below))),
      ...[0, 100, 200].map((along) => line(at(along, -15), at(along, 35))),
    ].join("");
    const words =
      word("收入来源", 6, 0) + word("预算数额", 106, 0) + word("财政拨款", 6, 25) + word("一百万元", 106, 25);
    for (const rotate of [0, 90 * turns]) {
      expect(await textOf(frame + words, { rotate })).toEqual(["收入来源|预算数额|财政拨款|一百万元"]);
    }
  });

  test("a page that the file turns although its text runs straight is read as it runs", async () => {
    expect(await textOf(TABLE, { rotate: 90 })).toEqual(["科目|预算数|差旅费|3,600.00"]);
  });

  test("places count from the corner of what is visible of the page", async () => {
    const content = show("收入预算", 172, 800);
    const place = { left: 72, bottom: 144 };
    const inherited = await readHandmade({ inheritedBox: [100, 100, 695, 942], pages: [{ content }] });
    expect(firstPlace(inherited)).toEqual(place);
    const cropped = await readHandmade({
      pages: [{ content, mediaBox: [0, 0, 900, 1200], cropBox: [100, 0, 900, 942] }],
    });
    expect(firstPlace(cropped)).toEqual(place);
    const beyond = await readHandmade({
      pages: [{ content, mediaBox: [100, 100, 695, 942], cropBox: [-50, -50, 2000, 2000] }],
    });
    expect(firstPlace(beyond)).toEqual(place);
  });

  test("what the crop box hides is not read, neither text nor lines", async () => {
    const hidden = show("印前标记", 60, 950) + show("页边批注", 700, 700) + stroke(620, 600, 620, 900);
    const mediaBox = [0, 0, 900, 1000];
    expect(await textOf(TABLE + hidden, { mediaBox, cropBox: [0, 0, 595, 842] })).toEqual([
      "科目|预算数|差旅费|3,600.00",
    ]);
    expect(await textOf(TABLE + hidden, { mediaBox })).toHaveLength(3);
    const half = show("云岭", 583, 700);
    expect(await textOf(half, { mediaBox, cropBox: [0, 0, 595, 842] })).toEqual(["云"]);
    expect(await textOf(show("转", 60, 700, 12, 1), { mediaBox, cropBox: [0, 0, 595, 650], rotate: 90 })).toEqual([]);
  });

  test("a glyph that stands for several characters says all of them, in order", async () => {
    const said = { "\ue001": "ff", "\ue002": "ffi" };
    const read = await readHandmade({ said, pages: [{ content: show("o\ue002ce o\ue001", 60, 700) }] });
    expect(read.blocks.map(saidBy)).toEqual(["office off"]);
    const upwards = await readHandmade({ said, pages: [{ content: show("o\ue002ce", 60, 300, 12, 1) }] });
    expect(upwards.blocks.map(saidBy)).toEqual(["office"]);
  });

  test("a scanned page is noted, also with a page number in letters; an empty page or form is not", async () => {
    const scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q\n";
    const { notes } = await readHandmade({
      pages: [
        { content: scan },
        { content: scan + show("2", 290, 30) },
        { content: "" },
        { content: ruled([60, 200, 400], [700, 720]) },
        { content: show("正文", 60, 700) },
      ],
    });
    expect(notes?.map(({ code, page }) => [code, page])).toEqual([
      ["scannedPage", 1],
      ["scannedPage", 2],
    ]);
  });

  test("a page whose text was turned into curves is noted", async () => {
    const { notes } = await readHandmade({ pages: [{ content: stroke(60, 700, 62, 702).repeat(400) }] });
    expect(notes?.map(({ code }) => code)).toEqual(["scannedPage"]);
  });

  test("a page whose characters only their font knows is noted", async () => {
    const said = { 收: "\ue101", 入: "\ue102", 预: "\ue103" };
    const { notes } = await readHandmade({
      said,
      pages: [{ content: show("收入预算", 60, 700) }, { content: show("算来算去算收", 60, 700) }],
    });
    expect(notes?.map(({ code, page }) => [code, page])).toEqual([["undecipherablePage", 1]]);
  });

  test("files with a password and damaged ones are refused with the reason", async () => {
    const pages = [{ content: show("收入", 60, 700) }];
    await expect(readHandmade({ encrypted: true, pages })).rejects.toMatchObject({ code: "encrypted" });
    const broken = new TextEncoder().encode("%PDF-1.7\nno more");
    await expect(readPdf(broken, "坏.pdf")).rejects.toMatchObject({ code: "malformed", file: "坏.pdf" });
    await expect(readPdf(new Uint8Array(), "空.pdf")).rejects.toMatchObject({ code: "malformed" });
  });

  test("a file with more pages than allowed is refused", async () => {
    const bytes = handmadePdf({ pages: Array.from({ length: 3 }, () => ({ content: "" })) });
    await expect(readPdf(bytes, "长.pdf", { pages: 2 })).rejects.toMatchObject({ code: "tooManyPages" });
    await expect(readPdf(bytes, "长.pdf", { pages: 3 })).resolves.toMatchObject({ blocks: [] });
  });
});
