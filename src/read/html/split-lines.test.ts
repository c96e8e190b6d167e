import { describe, expect, test } from "vitest";
import { placesOf } from "../../disclosure/index.ts";
import { readHtml } from "./document.ts";

const read = (html: string) =>
  readHtml(html, "a.html").blocks.map((block) => ("text" in block ? `${block.type} ${block.text}` : block.type));

describe("a block of several lines", () => {
  test("is one paragraph, its breaks kept", () => {
    expect(read("<p>甲<br>乙</p>")).toEqual(["paragraph 甲\n乙"]);
  });

  test("is parted by an empty line and by numbered headings", () => {
    expect(read("<p>甲<br>乙<br> <br>丙</p>")).toEqual(["paragraph 甲\n乙", "paragraph 丙"]);
    expect(read("<div>一、职责<br>负责展览。<br>收藏。<br>二、机构<br></div>")).toEqual([
      "heading 一、职责",
      "paragraph 负责展览。\n收藏。",
      "heading 二、机构",
    ]);
  });

  test("is one heading where the page says so", () => expect(read("<h2>甲<br>乙</h2>")).toEqual(["heading 甲\n乙"]));

  test("keeps every part's place and mark", () => {
    const html = '<p>甲<br><br>共<span data-concept="concept/v1?year=2031">3.00</span>万元</p>';
    const { blocks } = readHtml(html, "a.html");
    const second = blocks[1];
    if (second?.type !== "paragraph") throw new Error("no paragraph");
    expect(second.marks).toEqual([{ start: 1, end: 5, concept: { year: "2031" } }]);
    expect(placesOf(second, "a.html", 1, 5)).toEqual([
      { file: "a.html", line: 1, column: html.indexOf("3.00") + 1, quote: "3.00" },
    ]);
  });
});
