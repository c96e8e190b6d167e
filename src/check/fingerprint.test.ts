import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";

describe("fingerprint", () => {
  it("gives the reference values of FNV-1a over the bytes of UTF-16", () => {
    expect(fingerprint("")).toBe("811c9dc5");
    expect(fingerprint("a")).toBe("2b24d044");
  });

  it("tells apart characters that differ in one byte only", () => {
    expect(fingerprint("\u4e00")).not.toBe(fingerprint("\u4f00"));
    expect(fingerprint("一二")).not.toBe(fingerprint("二一"));
  });

  it("is eight hexadecimal digits of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => /^[0-9a-f]{8}$/.test(fingerprint(text))));
  });
});
