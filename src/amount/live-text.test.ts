import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromInertText, inertText } from "./live-text.ts";

describe("inertText", () => {
  it.each([
    "=1+1",
    "+SUM(A1)",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r正文",
    " =HYPERLINK(A1)",
    "＝1+1",
    "-3+cmd|'/c calc'!A0",
  ])("%j is shown and not calculated", (text) => expect(inertText(text)).toBe(`'${text}`));

  it.each(["-3.50", "+12", "-1,234.50", "-16.30%", "0", "-", "—", "＝", "201", "基本支出", "1=1", ""])(
    "%j stays as it is",
    (text) => expect(inertText(text)).toBe(text),
  );

  it("is taken back by fromInertText, whatever the text", () => {
    const begins = fc.constantFrom("", "'", "''", "=", "-", "\t", "＠", "' =");
    fc.assert(
      fc.property(begins, fc.string(), (begin, text) => {
        expect(fromInertText(inertText(begin + text))).toBe(begin + text);
      }),
    );
  });
});
