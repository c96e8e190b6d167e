import { describe, expect, test } from "vitest";
import { contents, disclosureOf, heading, paragraph, source, spanning, tableOf } from "../sample.testing.ts";
import { writeMarkdown } from "./document.ts";

const write = (...blocks: Parameters<typeof disclosureOf>) => writeMarkdown(disclosureOf(...blocks));

describe("a disclosure as Markdown", () => {
  test("has headings, lists of contents and paragraphs", () => {
    expect(
      write(
        heading(0, "预算"),
        contents("第一部分 概况", "一、职责"),
        heading(9, "细"),
        paragraph(" "),
        paragraph("正文"),
      ),
    ).toBe("# 预算\n\n- 第一部分 概况\n  - 一、职责\n\n###### 细\n\n正文\n");
  });

  test("joins header rows into the one that Markdown has, and sets numbers right", () => {
    const table = spanning(
      tableOf(
        [
          ["项目", "经费", null],
          [null, "人员", "公用"],
          ["展览|巡展", "1.00", "2.00"],
        ],
        { headerRows: 2, caption: source("经费表\n单位：元") },
      ),
      { "0,0": { rowSpan: 2 }, "0,1": { columnSpan: 2 } },
    );
    expect(write(table)).toBe(
      "经费表\n\n单位：元\n\n| 项目 | 经费 / 人员 | 经费 / 公用 |\n| --- | ---: | ---: |\n| 展览\\|巡展 | 1.00 | 2.00 |\n",
    );
  });

  test("escapes what Markdown would take for markup", () => {
    expect(write(paragraph("# 甲 *乙* <b> [丙](丁) &lt; 戊_己~"))).toBe(
      "\\# 甲 \\*乙\\* \\<b\\> \\[丙\\](丁) \\&lt; 戊\\_己\\~\n",
    );
    expect(write(paragraph("甲\n- 乙"))).toBe("甲\\\n\\- 乙\n");
  });

  test("leaves numbers in front of paragraphs where counting gives the same, and escapes the others", () => {
    expect(write(paragraph("1. 甲"), paragraph("2. 乙"), paragraph("4. 丙"), paragraph("文"), paragraph("2. 丁"))).toBe(
      "1. 甲\n\n2. 乙\n\n4\\. 丙\n\n文\n\n2\\. 丁\n",
    );
  });

  test("is empty for an empty document", () => expect(write()).toBe(""));
});
