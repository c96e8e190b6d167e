import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

describe("decoding", () => {
  test("UTF-8, with a byte order mark or without", () => {
    expect(decodeText(utf8("收入 3.00 万元"))).toEqual({ text: "收入 3.00 万元", encoding: "utf-8", damaged: 0 });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8("收入")))?.text).toBe("收入");
  });

  test("GB18030, which holds GBK and GB 2312", () => {
    const gbk = bytes(
      0xd4,
      0xa4,
      0xcb,
      0xe3,
      0x20,
      0x33,
      0x2e,
      0x30,
      0x30,
      0x0a,
      0xca,
      0xd5,
      0xc8,
      0xeb,
      0xd6,
      0xa7,
      0xb3,
      0xf6,
    );
    expect(decodeText(gbk)).toEqual({ text: "预算 3.00\n收入支出", encoding: "gb18030", damaged: 0 });
  });

  test.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ] as const)("%s, with a byte order mark or without", (encoding, little) => {
    const text = "第一部分 概况\r\n收入 593.39 万元\r\n";
    expect(decodeText(utf16(`\uFEFF${text}`, little))).toEqual({ text, encoding, damaged: 0 });
    expect(decodeText(utf16(text, little))).toEqual({ text, encoding, damaged: 0 });
  });

  test("UTF-8 that was cut in the middle of a character is still UTF-8, and says so", () => {
    const decoded = decodeText(utf8("全年收入预算为三百万元".repeat(200)).subarray(0, -1));
    expect(decoded).toMatchObject({ encoding: "utf-8", damaged: 1 });
    expect(decoded?.text.startsWith("全年收入")).toBe(true);
  });

  test("bytes of a program are no text", () => {
    expect(decodeText(bytes(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x03))).toBeUndefined();
    expect(decodeText(Uint8Array.from({ length: 300 }, (_, i) => (i * 151) % 256))).toBeUndefined();
  });

  test("any UTF-8 text of printed characters comes back as it was", () => {
    const printed = fc.string({ unit: fc.constantFrom(..."收入支出预算0123456789.,，。\n\t "), minLength: 1 });
    fc.assert(
      fc.property(printed, (text) => {
        expect(decodeText(utf8(text))).toMatchObject({ text, encoding: "utf-8" });
      }),
    );
  });
});
