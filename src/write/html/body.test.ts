import { expect, it } from "vitest";
import { type Disclosure, plainCell, sourcedText } from "../../disclosure/index.ts";
import { writeBodyHtml } from "./body.ts";

const DOCUMENT: Disclosure = {
  file: "",
  blocks: [
    { type: "heading", level: 0, ...sourcedText("某局2025年部门预算") },
    { type: "paragraph", ...sourcedText("收入<预算>30万元。") },
    { type: "paragraph", ...sourcedText("单位：万元") },
    {
      type: "table",
      rowCount: 2,
      columnCount: 2,
      headerRows: 1,
      cells: [plainCell(0, 0, "项目"), plainCell(0, 1, "合计"), plainCell(1, 0, "会务"), plainCell(1, 1, "30.00")],
    },
  ],
};

it("is plain markup with inline styles that an editor keeps", () => {
  const html = writeBodyHtml(DOCUMENT);
  expect(html).not.toMatch(/<(?:html|head|body|style|script|div|span)\b|class=|data-/);
  expect(html).toContain("收入&lt;预算&gt;30万元。");
  expect(html).toMatch(/<td style="[^"]*text-align:right;[^"]*">30\.00<\/td>/);
  expect(html).toMatch(/text-align:right[^>]*>单位：万元/);
});

it("lists the attachments as links", () => {
  const html = writeBodyHtml(DOCUMENT, [{ name: "附表 1.xlsx" }, { name: "说明.pdf", address: "/files/9.pdf" }]);
  expect(html).toContain('附件1：<a href="%E9%99%84%E8%A1%A8%201.xlsx">附表 1.xlsx</a>');
  expect(html).toContain('附件2：<a href="/files/9.pdf">说明.pdf</a>');
});
