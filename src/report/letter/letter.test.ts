import { describe, expect, it } from "vitest";
import { rules } from "../../check/index.ts";
import { read } from "../../read/index.ts";
import { plantedReview, reviewOfText, WRONG_RATE } from "../review.testing.ts";
import { opinionDocument, opinionLetter } from "./index.ts";

describe("opinionLetter", () => {
  it("is addressed to the unit, numbers its problems with their places, and leaves signature and day open", async () => {
    const letter = opinionLetter(await reviewOfText(WRONG_RATE));
    expect(letter.title).toBe("关于云岭县档案馆\n2025年部门预算公开文本的审核意见");
    expect([letter.addressee, letter.signature, letter.date]).toEqual(["云岭县档案馆", "", ""]);
    const item = letter.paragraphs.find(({ text }) => text.startsWith("1．"));
    expect(item?.text).toMatch(/^1．第 5 行，“二、收入预算情况”部分：.*20\.00%.*建议核对后更正为“增长 25\.00%”。/);
  });

  it("names no rule by its identifier", async () => {
    const { paragraphs } = opinionLetter(await plantedReview());
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    for (const { meta } of rules) expect(text).not.toContain(meta.id);
  });

  it("says what was not checked, and asks for nothing where nothing was found", async () => {
    const sound = opinionLetter(await reviewOfText(WRONG_RATE.replace("20.00%", "25.00%")));
    const text = sound.paragraphs.map((paragraph) => paragraph.text).join("\n");
    expect(text).toContain("没有发现需要修改的问题");
    expect(text).toContain("没有提供批复表");
    expect(text).not.toContain("逐项反馈");
  });

  it("becomes a Word document that says the same, the day left to be filled in", async () => {
    const review = await plantedReview();
    const { blocks } = await read(await opinionDocument(review), "审核意见.docx", { isolate: false });
    const texts = blocks.flatMap((block) => (block.type === "table" || block.type === "contents" ? [] : [block.text]));
    expect(texts[0]?.replace(/\s/g, "")).toBe(opinionLetter(review).title.replace(/\s/g, ""));
    expect(texts[1]).toBe(`${review.document.body}：`);
    expect(texts.filter((text) => /^\d+．/.test(text)).length).toBe(review.problems.length);
    expect(texts.at(-1)).toMatch(/年\s+月\s+日$/);
  });
});
