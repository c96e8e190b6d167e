import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { repack } from "./repack.ts";
import { partOf } from "./unpacked.testing.ts";

const packed = (order: readonly string[], mtime: string) =>
  zipSync(
    Object.fromEntries(order.map((name) => [name, name.endsWith("/") ? new Uint8Array() : strToU8(`<${name}>`)])),
    { mtime: new Date(mtime) },
  );
const CORE = "docProps/core.xml";

describe("a Word file packed anew", () => {
  const first = repack(packed(["word/document.xml", "word/", "[Content_Types].xml", CORE], "2031-05-06"), "预算");

  test("is the same whatever the order and time it was packed in before", () => {
    const again = packed(["[Content_Types].xml", CORE, "word/document.xml"], "2019-01-02");
    expect(repack(again, "预算")).toEqual(first);
  });

  test("begins with its content types, and has its parts as they were", () => {
    expect(Object.keys(unzipSync(first))).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      CORE,
      "word/document.xml",
    ]);
    expect(partOf(first, "word/document.xml")).toBe("<word/document.xml>");
  });

  test("says its title, escaped, and neither who made it, when nor with what", () => {
    const core = partOf(repack(packed(["[Content_Types].xml", CORE], "2031-05-06"), "<甲>&乙"), CORE);
    expect(core).toContain("<dc:title>&lt;甲&gt;&amp;乙</dc:title></cp:coreProperties>");
    expect(core.match(/<(?:dc|dcterms|cp):\w+/g)).toEqual(["<cp:coreProperties", "<dc:title"]);
    expect(partOf(first, "docProps/app.xml")).toMatch(/<Properties [^>]*\/>$/);
  });

  test("stands under one fixed date in every entry", () => {
    const view = new DataView(first.buffer, first.byteOffset);
    const dates = new Set<number>();
    for (let at = 0; at + 4 <= first.length; at += 1)
      if (view.getUint32(at, true) === 0x04034b50) dates.add(view.getUint32(at + 10, true));
    expect([...dates]).toEqual([(1 << 21) | (1 << 16)]);
  });
});
