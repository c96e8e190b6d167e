import { describe, expect, test } from "vitest";
import type { Contents } from "../../disclosure/index.ts";
import { Anchors } from "../layout/index.ts";
import { contents, heading, source, tableOf } from "../sample.testing.ts";
import { contentsHtml } from "./contents.ts";

const blocks = [
  heading(1, "第一部分 概况"),
  heading(2, "一、职责"),
  tableOf([["甲"]], { caption: source("收支总表") }),
  heading(1, "第二部分 说明"),
  heading(2, "一、职责"),
];
const write = (...entries: string[]) => contentsHtml(contents(...entries) as Contents, new Anchors(blocks), true);

describe("contents in a page", () => {
  test("lead to headings and captions, whatever dots and page number stand behind", () => {
    const html = write("第一部分 概况……3", "第一部分概况", "收支总表 ... 12");
    expect(html).toContain('<li class="level-1"><a href="#b1">第一部分 概况……3</a></li>');
    expect(html).toContain('<li class="level-1">第一部分概况</li>');
    expect(html).toContain('<a href="#b3">收支总表 ... 12</a>');
  });

  test("lead to headings of the same words one after the other", () => {
    expect([...write("一、职责", "一、职责", "一、职责").matchAll(/#b\d/g)].map(String)).toEqual(["#b2", "#b5"]);
  });

  test("escape their entries, leave blank ones out, and are nothing without entries", () => {
    expect(write("<u>附</u>", " ")).toBe(
      '<nav aria-label="目录">\n<ul>\n<li class="level-1">&lt;u&gt;附&lt;/u&gt;</li>\n</ul>\n</nav>',
    );
    expect(write("", "\u0000")).toBe("");
  });
});
