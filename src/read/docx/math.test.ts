import { describe, expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { parsePart } from "./element.ts";
import { mathText } from "./math.ts";
import { readParagraphText } from "./paragraph.ts";

const r = (text: string, properties = "") => `<m:r>${properties}<m:t>${text}</m:t></m:r>`;
const parse = (xml: string) => parsePart(xml, "word/document.xml", "a.docx", limitsWith());
const textOf = (content: string) => mathText(parse(`<m:oMath>${content}</m:oMath>`));
const fraction = (above: string, below: string) =>
  `<m:f><m:fPr><m:type m:val="bar"/></m:fPr><m:num>${above}</m:num><m:den>${below}</m:den></m:f>`;

describe("an equation in one line", () => {
  test("has fractions with a slash, and brackets around parts of several signs", () => {
    expect(textOf(r("执行率=") + fraction(r("支出数"), r("预算数")) + r("×100%"))).toBe("执行率=支出数/预算数×100%");
    expect(textOf(fraction(r("本年") + r("-") + r("上年"), r("上年")))).toBe("(本年-上年)/上年");
  });

  test("has powers, indices, roots and sums", () => {
    const power = `<m:sSup><m:e>${r("1.05")}</m:e><m:sup>${r("n")}</m:sup></m:sSup>`;
    const index = `<m:sSubSup><m:e>${r("x")}</m:e><m:sub>${r("1")}</m:sub><m:sup>${r("2")}</m:sup></m:sSubSup>`;
    const root = `<m:rad><m:deg/><m:e>${r("a+b")}</m:e></m:rad>`;
    const sum = `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r("i=1")}</m:sub><m:sup>${r("n")}</m:sup><m:e>${r("得分")}</m:e></m:nary>`;
    expect([power, index, root, sum].map(textOf)).toEqual(["1.05^n", "x1^2", "√(a+b)", "∑_(i=1)^n得分"]);
  });

  test("has the brackets that it names, round ones where it names none", () => {
    const properties = '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>';
    expect(textOf(`<m:d>${properties}<m:e>${r("a")}</m:e></m:d>`)).toBe("[a]");
    expect(textOf(`<m:d><m:e>${r("a")}</m:e><m:e>${r("b")}</m:e></m:d>`)).toBe("(a|b)");
  });

  test("leaves out deleted and hidden signs", () => {
    const hidden = r("甲", "<w:rPr><w:vanish/></w:rPr>");
    expect(textOf(`${hidden}<w:del>${r("乙")}</w:del><w:ins>${r("丙")}</w:ins>`)).toBe("丙");
  });

  test("stands in its paragraph where it is written", () => {
    const content = `<w:r><w:t>按</w:t></w:r><m:oMath>${fraction(r("4"), r("5"))}</m:oMath><w:r><w:t>计算</w:t></w:r>`;
    expect(readParagraphText(parse(`<w:p>${content}</w:p>`), new Map()).text).toBe("按4/5计算");
  });
});
