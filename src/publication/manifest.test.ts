import { expect, it } from "vitest";
import { emptyBook } from "../book/index.ts";
import { approvalForm, type Manifest, parseManifest, printManifest, secrecyForm, shortCode } from "./index.ts";

const MANIFEST: Manifest = {
  version: 1,
  body: "区档案局",
  year: 2025,
  format: "wuhan",
  code: "1A2B-3C4D",
  files: [{ name: "预算.docx", sha256: "ab".repeat(32), role: "document" }],
};

it("a manifest comes back from its text", () => {
  expect(parseManifest(printManifest(MANIFEST))).toEqual(MANIFEST);
});

it.each([
  "null",
  "[]",
  '{"version":2}',
  '{"version":1,"code":"x","body":"y","year":2025,"files":[{"name":"a","sha256":"1"}]}',
])("%s is no manifest", (text) => expect(() => parseManifest(text)).toThrow(SyntaxError));

it("the short code can be read out", () => {
  expect(shortCode("1a2b3c4d5e")).toBe("1A2B-3C4D");
});

it("both forms carry the code of the version and every file with its digest", () => {
  const files = [{ name: "预算.docx", digest: "abababab" }];
  for (const form of [approvalForm, secrecyForm]) {
    const text = JSON.stringify(form(emptyBook({ name: "区档案局" }, 2025), "1A2B-3C4D", files));
    expect(text).toContain("版本号：1A2B-3C4D");
    expect(text).toContain("预算.docx（校验码 abababab）");
    expect(text).toContain("区档案局");
  }
});
