import { describe, expect, it } from "vitest";
import { markdownTable } from "./markdown-table.ts";

describe("markdownTable", () => {
  it("sets numbers to the right", () => {
    const columns = [{ heading: "Document" }, { heading: "Pages", numeric: true }];
    expect(markdownTable(columns, [["a.pdf", 12]])).toBe("| Document | Pages |\n|---|--:|\n| a.pdf | 12 |");
  });

  it("keeps a cell in its cell, whatever it contains", () => {
    expect(markdownTable([{ heading: "A" }], [["x | y\nz"]])).toContain("| x \\| y z |");
  });

  it("refuses a row that would shift its figures under other headings", () => {
    expect(() => markdownTable([{ heading: "A" }, { heading: "B" }], [["only one"]])).toThrow(RangeError);
  });
});
