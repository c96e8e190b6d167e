import { expect, test } from "vitest";
import { readHtml } from "./document.ts";

const textsOf = (style: string, body: string) =>
  readHtml(`<html><head><style>${style}</style></head><body>${body}</body></html>`, "a.html").blocks.map((block) =>
    block.type === "table" ? block.cells.map(({ text }) => text).join("|") : "text" in block && block.text,
  );
const BODY = '<p class="内部 x">藏</p><p>公开<span class=note>注</span></p>';

test("what a style of Word hides is not read", () => {
  expect(textsOf(".内部 { display:none; MSO-HIDE : all }", BODY)).toEqual(["公开注"]);
  expect(textsOf("<!-- p.内部, span.note {color:red; mso-hide:all;} -->", BODY)).toEqual(["公开"]);
  expect(textsOf("/* .a{} */ .note{mso-hide:all} .a{}", BODY)).toEqual(["藏", "公开"]);
  expect(textsOf("td.h{mso-hide:all", "<table><tr><td>甲</td><td class=h>乙</td></tr></table>")).toEqual(["甲"]);
});

test.each([
  "p.note{mso-hide:all}",
  ".内部 span{mso-hide:all}",
  ".no{mso-hide:all}",
  "@media print{.内部{mso-hide:all}}",
  ".内部{mso-hide:screen}",
  ".内部{display:none}",
  "{}}}{",
])("what %s says hides nothing", (style) => expect(textsOf(style, BODY)).toEqual(["藏", "公开注"]));
