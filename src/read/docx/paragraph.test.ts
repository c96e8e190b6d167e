import { describe, expect, test } from "vitest";
import { limitsWith } from "../limits.ts";
import { run } from "./docx.testing.ts";
import { parsePart } from "./element.ts";
import { readParagraphText } from "./paragraph.ts";

const YEAR = { year: "2031" };
const read = (content: string) =>
  readParagraphText(
    parsePart(`<w:p>${content}</w:p>`, "word/document.xml", "a.docx", limitsWith()),
    new Map([["mz_000001", YEAR]]),
  );
const textOf = (content: string) => read(content).text;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${mark("begin")}${instruction}${mark("separate")}${result}${mark("end")}`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("the text of a paragraph", () => {
  test("has breaks as line ends, tabs, hyphens; page breaks are nothing", () => {
    const signs =
      '<w:br/><w:t>乙</w:t><w:br w:type="page"/><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:cr/><w:br w:type="column"/>';
    expect(textOf(`<w:r><w:t>甲</w:t>${signs}<w:t>丙</w:t></w:r>`)).toBe("甲\n乙\t-\n丙");
  });

  test("is that after all tracked changes are accepted", () => {
    const content =
      `${run("共")}<w:del>${run("旧")}<w:r><w:delText>3</w:delText></w:r></w:del><w:ins>${run("4")}<w:del>${run("5")}</w:del></w:ins>` +
      `<w:moveFrom>${run("移走")}</w:moveFrom><w:moveTo>${run("人")}</w:moveTo>`;
    expect(textOf(content)).toBe("共4人");
  });

  test("is also in links, content controls and smart tags, not in their settings", () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="藏"/><w:rPr><w:t>藏</w:t></w:rPr></w:sdtPr><w:sdtContent>${run("乙")}</w:sdtContent></w:sdt>`;
    expect(textOf(`<w:hyperlink>${run("甲")}</w:hyperlink>${control}<w:smartTag>${run("丙")}</w:smartTag>`)).toBe(
      "甲乙丙",
    );
  });

  test("leaves out hidden runs and what is pronounced or remarked", () => {
    const hidden = (value: string) => `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>藏</w:t></w:r>`;
    expect(textOf(`${run("甲")}${hidden("")}${hidden(' w:val="true"')}`)).toBe("甲");
    expect(textOf(hidden(' w:val="0"'))).toBe("藏");
    const ruby = `<w:r><w:ruby><w:rt>${run("zhàng")}</w:rt><w:rubyBase>${run("账")}</w:rubyBase></w:ruby></w:r>`;
    expect(textOf(`${ruby}<w:r><w:commentReference w:id="1"/></w:r>`)).toBe("账");
  });
});

describe("a field", () => {
  test("is its result, also in another one's, and never its instruction", () => {
    const inner = field(instruction("PAGEREF _Toc1"), run("3"));
    expect(textOf(field(instruction("HYPERLINK"), `${run("概况 ")}${inner}`))).toBe("概况 3");
    expect(textOf(`${mark("begin")}${instruction("SEQ")}${run("藏")}${mark("end")}${run("甲")}`)).toBe("甲");
    expect(textOf(`<w:fldSimple w:instr="SEQ">${run("5")}</w:fldSimple>`)).toBe("5");
  });

  test("in the instruction of another shows nothing", () => {
    const inner = field(instruction("= 1 + 1"), run("2"));
    const leftover = field(instruction("MERGEFIELD 人数"), "");
    expect(textOf(field(`${instruction("IF ")}${inner}${leftover}${instruction(' = 2 "有" "无"')}`, run("有")))).toBe(
      "有",
    );
  });

  test("of a template that was never filled in stays visible", () => {
    expect(textOf('<w:fldSimple w:instr=" MERGEFIELD 金额 "/>')).toBe("MERGEFIELD 金额");
    expect(textOf('<w:fldSimple w:instr=" PAGE "/>')).toBe("");
  });

  test("that is closed without being opened changes nothing", () => {
    expect(textOf(`${mark("end")}${mark("separate")}${run("甲")}`)).toBe("甲");
  });
});

describe("a bookmark", () => {
  const bookmark = (name: string, content: string) =>
    `<w:bookmarkStart w:id="7" w:name="${name}"/>${content}<w:bookmarkEnd w:id="7"/>`;

  test("of a known concept marks its figure; others, and empty ones, mark nothing", () => {
    expect(read(`${run("共")}${bookmark("mz_000001", run("3.00"))}${run("元")}`).marks).toMatchObject([
      { start: 1, end: 5, concept: YEAR },
    ]);
    expect(read(bookmark("_Toc1", run("3.00"))).marks).toEqual([]);
    expect(read(bookmark("mz_000001", "")).marks).toEqual([]);
  });
});

test("text boxes are handed over, drawn in either way, once", () => {
  const box = `<w:txbxContent><w:p>${run("注")}</w:p></w:txbxContent>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  expect(read(both)).toMatchObject({ text: "", boxes: [{ name: "w:txbxContent" }] });
  expect(read(both).boxes).toHaveLength(1);
  expect(read(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`).boxes).toHaveLength(1);
});
