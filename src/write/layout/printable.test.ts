import { describe, expect, test } from "vitest";
import { isBlank, printable } from "./printable.ts";

const plain = (text: string) => printable({ text, origins: [] }).text;
const mark = (start: number, end: number, year = "2031") => ({ start, end, concept: { year } });

describe("the text as it can be published", () => {
  test.each([
    ["control characters", "支\u0000出\u0008合\u001b计\u007f\u0085", "支出合计"],
    ["half characters", "\ud842支出\udfb7", "支出"],
    ["what is no character", "支\ufffe出\uffff", "支出"],
  ])("is without %s", (_, given, kept) => expect(plain(given)).toBe(kept));

  test("keeps tabs, whole characters of two units, spaces of all kinds", () => {
    expect(plain("甲\t𠮷　乙\u00a0丙 ")).toBe("甲\t𠮷　乙\u00a0丙 ");
  });

  test("ends its lines in one way", () => expect(plain("甲\r\n乙\r丙\n丁")).toBe("甲\n乙\n丙\n丁"));

  test("keeps the marks on their characters", () => {
    const text = "共\u0000𠮷\u00018\u00020万元";
    const marks = [mark(text.indexOf("8"), text.indexOf("万"))];
    const kept = printable({ text, origins: [], marks });
    expect(kept.text.slice(kept.marks?.[0]?.start, kept.marks?.[0]?.end)).toBe("80");
  });

  test("drops marks that are empty, stray or over another, and sorts the others", () => {
    const marks = [mark(4, 6, "2032"), mark(0, 2), mark(1, 3), mark(3, 3), mark(5, 99), mark(7, 6)];
    expect(printable({ text: "12万34元了", origins: [], marks }).marks).toEqual([mark(0, 2), mark(4, 6, "2032")]);
    expect(printable({ text: "\u0000元", origins: [], marks: [mark(0, 1)] })).not.toHaveProperty("marks");
  });
});

test("blank is what shows nothing", () => {
  expect(["", " \t\n", "　\u00a0", "\u0007\u0000"].map((text) => isBlank({ text, origins: [] }))).toEqual(
    new Array(4).fill(true),
  );
  expect(isBlank({ text: "—", origins: [] })).toBe(false);
});
