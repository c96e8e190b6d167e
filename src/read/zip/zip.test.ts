import { deflateSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ReadError } from "../error.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.ts";
import { crc32 } from "./crc.ts";
import { isLeftover, openZip, safePath } from "./index.ts";
import { rawZip } from "./zip.testing.ts";

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  openZip(bytes, "各单位.zip", { ...DEFAULT_LIMITS, ...limits });
const names = (bytes: Uint8Array) => open(bytes).map(({ name }) => name);

function refusal(step: () => unknown): ReadError {
  try {
    step();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error("not refused");
}

/** 预算.txt and 档案馆 as Windows in China writes them. */
const GBK_BUDGET = Uint8Array.of(0xd4, 0xa4, 0xcb, 0xe3, 0x2e, 0x74, 0x78, 0x74);
const GBK_ARCHIVES = Uint8Array.of(0xb5, 0xb5, 0xb0, 0xb8, 0xb9, 0xdd);
const content = strToU8("收入 3 万元");

describe("names in an archive", () => {
  test("are UTF-8 where the archive says so or all of them can be, else GB 18030", () => {
    expect(names(zipSync({ "预算/收入.txt": content }))).toEqual(["预算/收入.txt"]);
    expect(names(rawZip([{ name: strToU8("预算.txt"), content }]))).toEqual(["预算.txt"]);
    const mixed = rawZip([
      { name: GBK_BUDGET, content },
      { name: GBK_ARCHIVES, content },
      { name: strToU8("a.txt"), content },
      { name: strToU8("决算.txt"), content, flags: 0x800 },
    ]);
    expect(names(mixed)).toEqual(["预算.txt", "档案馆", "a.txt", "决算.txt"]);
  });

  test("become harmless paths", () => {
    expect(safePath("../../etc/passwd")).toBe("etc/passwd");
    expect(safePath("C:\\Windows\\..\\预算.docx")).toBe("Windows/预算.docx");
    expect(safePath("/档案馆/./\u0000表\u202e.xlsx")).toBe("档案馆/表.xlsx");
    expect(safePath("../..")).toBe("");
  });

  test("tell leftovers of systems from documents", () => {
    const paths = ["__MACOSX/档案馆/._表.xlsx", "档案馆/.DS_Store", "~$预算.docx", "图/Thumbs.db", "档案馆/预算.docx"];
    expect(paths.filter(isLeftover)).toEqual(paths.slice(0, 4));
  });
});

describe("unpacking", () => {
  test("gives back what was packed, deflated or stored", () => {
    const files = open(zipSync({ "a.txt": [content, { level: 9 }], "b.txt": [content, { level: 0 }] }));
    expect(files.map((file) => new TextDecoder().decode(file.bytes()))).toEqual(["收入 3 万元", "收入 3 万元"]);
  });

  test("refuses what does not match the directory", () => {
    const packed = deflateSync(new Uint8Array(5000));
    const crc = crc32(new Uint8Array(5000));
    const entry = { name: strToU8("a.txt"), content: packed, method: 8 };
    expect(open(rawZip([{ ...entry, size: 5000, crc }]))[0]?.bytes()).toHaveLength(5000);
    for (const lie of [
      { size: 10, crc },
      { size: 6000, crc },
      { size: 5000, crc: 1 },
      { size: 5000, crc, offset: 3 },
    ]) {
      const [file] = open(rawZip([{ ...entry, ...lie }]));
      expect(refusal(() => file?.bytes()).code).toBe("malformed");
    }
  });

  test("says when a file has a password or is packed by another method", () => {
    const [locked, other] = open(
      rawZip([
        { name: strToU8("a.txt"), content, flags: 1 },
        { name: strToU8("b.txt"), content, method: 9 },
      ]),
    );
    expect(refusal(() => locked?.bytes()).code).toBe("encrypted");
    expect(refusal(() => other?.bytes()).message).toContain("方法 9");
  });
});

describe("limits hold before anything is unpacked", () => {
  const name = strToU8("a.xml");

  test("a bomb by ratio", () => {
    const bomb = rawZip([{ name, content: new Uint8Array(100), method: 8, size: 100 * 2 ** 20 }]);
    const { code, message } = refusal(() => open(bomb));
    expect(code).toBe("compressionRatio");
    expect(message).toMatch(/各单位\.zip.*compressionRatio/);
  });

  test("a bomb by size", () => {
    const parts = Array.from({ length: 3 }, () => ({ name, content: new Uint8Array(9), method: 8, size: 900_000 }));
    expect(refusal(() => open(rawZip(parts), { unpackedBytes: 2_000_000 })).message).toMatch(/unpackedBytes/);
  });

  test("a bomb by overlap", () => {
    const parts = Array.from({ length: 40 }, () => ({ name, content: new Uint8Array(0), packedSize: 500, offset: 0 }));
    expect(refusal(() => open(rawZip([{ name, content: new Uint8Array(500) }, ...parts]))).message).toContain("重叠");
  });

  test("too many files", () => {
    const parts = Array.from({ length: 11 }, () => ({ name, content: new Uint8Array(0) }));
    expect(refusal(() => open(rawZip(parts), { entries: 10 })).code).toBe("tooManyEntries");
    expect(open(rawZip(parts), { entries: 11 })).toHaveLength(11);
  });

  test("an archive that was cut off", () => {
    const whole = zipSync({ "a.txt": content });
    for (const length of [0, 4, 30, whole.length - 1])
      expect(refusal(() => open(whole.subarray(0, length))).code).toBe("malformed");
  });
});
