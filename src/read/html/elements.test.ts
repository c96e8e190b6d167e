import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type Element, headingRank, isBlock, isContents, isElement, isSilent, preservesSpace } from "./elements.ts";

const first = (html: string) => parseFragment(html).childNodes.find(isElement) as Element;

describe("what is not shown", () => {
  test.each([
    "<script>x</script>",
    "<style>p{}</style>",
    "<template>x</template>",
    "<title>x</title>",
    "<noframes>x</noframes>",
    "<noembed>x</noembed>",
    "<datalist><option>x</datalist>",
    "<textarea>x</textarea>",
    "<del>x</del>",
    "<p hidden>x</p>",
    '<p style="color:red; DISPLAY : none !important">x</p>',
    '<p style="visibility:hidden">x</p>',
    "<span style='mso-hide:all'>x</span>",
    "<div style='mso-element:comment-list'>x</div>",
    "<a class=msocomanchor href='#_msocom_1'>[1]</a>",
  ])("is %s", (html) => expect(isSilent(first(html))).toBe(true));

  test.each([
    "<p>x</p>",
    "<s>x</s>",
    '<p style="display:nonesuch">x</p>',
    "<ins>x</ins>",
    '<p class="hidden">x</p>',
    "<div style='mso-element:footnote-list'>x</div>",
  ])("is not %s", (html) => expect(isSilent(first(html))).toBe(false));
});

test("a line of its own begins with blocks and with what is styled as one", () => {
  expect(["<p>", "<li>", "<span style='display: block'>"].map((html) => isBlock(first(html)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["<span>", "<b style='display:inline-block'>"].map((html) => isBlock(first(html)))).toEqual([false, false]);
});

test("white space counts by the style, then the element, then what is around", () => {
  const preserves = (html: string, around: boolean) => preservesSpace(first(html), around);
  expect([
    preserves("<pre>", false),
    preserves("<p>", true),
    preserves("<p style='white-space:pre-wrap'>", false),
  ]).toEqual([true, true, true]);
  expect([preserves("<p>", false), preserves("<pre style='white-space: normal'>", true)]).toEqual([false, false]);
});

test.each([
  ["<h1>", 0],
  ["<h6>", 5],
  ["<h6 aria-level=8>", 7],
  ["<h2 aria-level=x>", 1],
  ["<div role=heading aria-level=3>", 2],
  ["<div role=heading>", 1],
  ["<h3 aria-level=0>", 0],
  ["<p aria-level=3>", null],
])("%s is a heading of level %s", (html, level) => expect(headingRank(first(html))).toBe(level));

test("contents lead into the page, a menu leads out of it", () => {
  expect(
    isContents(first("<nav><ul><li><a href=#a>甲</a><li><a href=#b>乙</a><li><a href=/>首页</a></ul></nav>")),
  ).toBe(true);
  expect(isContents(first("<nav><a href=/>首页</a><a href=/x>公开</a><a href=#a>甲</a></nav>"))).toBe(false);
  expect(isContents(first("<nav>一、概况</nav>"))).toBe(true);
});
