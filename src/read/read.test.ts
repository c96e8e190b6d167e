import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ReadError, read } from "./index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array, options = {}): Promise<ReadError> {
  const error = await read(bytes, "某局预算.pdf", options).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReadError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.file).toBe("某局预算.pdf");
  expect(error.message).toContain("某局预算.pdf");
  return error;
}

afterEach(() => {
  vi.doUnmock("./docx/index.ts");
  vi.doUnmock("./html/index.ts");
  vi.resetModules();
});

describe("read", () => {
  test("takes text for text whatever its name, and mends tables cut by pages", async () => {
    const text = "收入表\n\n科目\t金额\n甲\t1.00\n\n收入表\n\n科目\t金额\n乙\t2.00\n";
    const { file, blocks, notes } = await read(utf8(text), "收入.docx");
    expect([file, notes]).toEqual(["收入.docx", undefined]);
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "table"]);
  });

  test("says when characters were damaged", async () => {
    const { notes } = await read(utf8("全年收入预算为三百万元。".repeat(300)).subarray(0, -1), "a.txt");
    expect(notes).toEqual([{ code: "damagedCharacters", message: expect.stringContaining("1 处") }]);
  });

  test("loads the reader of Word files and web pages only for them", async () => {
    const loaded: string[] = [];
    vi.doMock("./docx/index.ts", () => {
      loaded.push("docx");
      return { readDocx: (_: Uint8Array, file: string) => ({ file, blocks: [] }) };
    });
    vi.doMock("./html/index.ts", () => {
      loaded.push("html");
      return { readHtml: (_: string, file: string) => ({ file, blocks: [] }) };
    });
    const fresh = await import("./index.ts");
    await fresh.read(utf8("一、收入\n<p>目标</p> <table> 不是网页。"), "a.txt");
    expect(loaded).toEqual([]);
    await fresh.read(utf8("\n<!-- 说明 --><table><tr><td>1</td></tr></table>"), "a.txt");
    expect(loaded).toEqual(["html"]);
    await fresh.read(zipSync({ "word/document.xml": strToU8("<w:document/>") }), "a.txt", { isolate: false });
    expect(loaded).toEqual(["html", "docx"]);
  });

  test.each([
    ["an archive", zipSync({ "说明.txt": strToU8("") }), "unsupported", "readAll"],
    [
      "a Word file cut off",
      zipSync({ "word/document.xml": strToU8("<w:document/>") }).subarray(0, 60),
      "unsupported",
      "损坏",
    ],
    ["a broken OLE file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), "unsupported", ".docx"],
    ["a RAR archive", utf8("Rar!\u001a\u0007"), "unsupported", "ZIP"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "unsupported", "图片"],
    ["a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), "notText", "UTF-8"],
    ["nothing", new Uint8Array(), "empty", "空文件"],
    ["white space", utf8(" \n\t\n"), "empty", "空文件"],
  ])("refuses %s and says what to do", async (_, bytes, code, words) => {
    const error = await refusal(bytes, { isolate: false });
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  test("refuses a file over the limit and says how to raise it", async () => {
    const error = await refusal(utf8("收入".repeat(100)), { limits: { fileBytes: 599 } });
    expect(error.code).toBe("tooLarge");
    expect(error.message).toMatch(/600 字节.*599 字节.*fileBytes/);
    expect((await read(utf8("收入".repeat(100)), "a.txt", { limits: { fileBytes: 600 } })).blocks).toHaveLength(1);
  });
});
