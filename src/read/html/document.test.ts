import { describe, expect, test } from "vitest";
import { placesOf } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { readHtml } from "./document.ts";

const blocksIn = (html: string) => readHtml(html, "a.html").blocks;
const read = (html: string) =>
  blocksIn(html).map((block) => {
    if (block.type === "contents") return `contents ${block.entries.map(({ text }) => text).join("|")}`;
    if (block.type === "table") return `table ${block.cells.map(({ text }) => text).join("|")}`;
    return block.type === "heading" ? `${block.level} ${block.text}` : block.text;
  });

describe("hostile pages", () => {
  test.each([
    "<script>document.write('<p>藏</p>')</script>",
    "<style>p::before{content:'藏'}</style>",
    "<!-- <p>藏</p> -->",
    "<!--[if gte mso 9]><p>藏</p><![endif]-->",
    "<template><p>藏</p></template>",
    "<noscript><p>藏</p></noscript>",
    "<noframes><p>藏</p></noframes>",
    "<svg><text>藏</text><title>藏</title></svg>",
    "<math><mi>藏</mi></math>",
    "<p hidden>藏</p>",
    '<div style="display:none"><h1>藏</h1><table><tr><td>藏<td>藏</table></div>',
    "<p><del>藏</del></p>",
    "<iframe srcdoc='<p>藏</p>'>藏</iframe>",
    "<textarea><p>藏</p></textarea>",
    "<img alt=藏 src=x onerror=alert(1)>",
    "<nav><a href=/a>藏</a><a href=/b>藏</a></nav>",
    "<title>藏</title>",
  ])("do not get %s into the content", (html) => {
    expect(read(`<body><p>前</p>${html}<p>后</p>`)).toEqual(["前", "后"]);
  });

  test("get escaped markup in as the text that it is", () => {
    expect(read("<p>&lt;script&gt;1&lt;/script&gt; &amp;lt; A&B &#19968;&nbsp;</p>")).toEqual([
      "<script>1</script> &lt; A&B 一\u00a0",
    ]);
  });

  test("cannot nest without end", () => {
    const deep = (count: number) => () => readHtml(`${"<div>".repeat(count)}甲`, "a.html", { nesting: 60 });
    expect(deep(50)().blocks).toHaveLength(1);
    expect(deep(70)).toThrow(ReadError);
  });
});

describe("a page", () => {
  test("has headings by element, by role and by their form", () => {
    const html =
      "<h1>预算</h1><div role=heading aria-level=2>概况</div><p>一、职责</p><p>（一）总述。</p><h6 aria-level=9>细目</h6>";
    expect(read(html)).toEqual(["0 预算", "1 概况", "2 一、职责", "（一）总述。", "8 细目"]);
  });

  test("has a level for what stands in a heading, however it is wrapped", () => {
    expect(read("<h3><div><b>总</b><span>述</span></div></h3><p>略")).toEqual(["2 总述", "略"]);
  });

  test("has contents in nav, in Word's contents lines and below 目录", () => {
    expect(read("<nav><ul><li><a href=#a>概况</a><li>说明</ul></nav><p>略")).toEqual(["contents 概况|说明", "略"]);
    expect(read("<p class=MsoToc1>概况 1</p><p class='x MsoToc2'>说明 2</p><p class=MsoTocHeading>略")).toEqual([
      "contents 概况 1|说明 2",
      "略",
    ]);
    expect(read("<p>目录</p><p>第一部分 概况</p><p>第二部分 说明</p><p>第一部分 概况</p>")).toEqual([
      "目录",
      "contents 第一部分 概况|第二部分 说明",
      "1 第一部分 概况",
    ]);
  });

  test("has no text twice or lost where markup is wrong", () => {
    expect(read("<p>甲<p>乙<b>丙<p>丁</b>戊</table><table><tr><td>己<td>庚<p>辛</table>壬")).toEqual([
      "甲",
      "乙丙",
      "丁戊",
      "table 己|庚\n辛",
      "壬",
    ]);
  });

  test("shows text that stands loose in a table before it, with its place", () => {
    const html = "<table>散<tr><td>甲<td>乙</table>";
    expect(read(html)).toEqual(["散", "table 甲|乙"]);
    const [loose] = blocksIn(html);
    expect(loose?.type === "paragraph" && placesOf(loose, "a.html")).toMatchObject([
      { line: 1, column: 8, quote: "散" },
    ]);
  });

  test("has its characters without their pronunciation", () => {
    expect(read("<p><ruby>账<rp>(</rp><rt>zhàng</rt><rp>)</rp></ruby>目")).toEqual(["账目"]);
  });

  test("knows its figures, and says how many marks it cannot understand", () => {
    const html =
      '<p><span data-concept="concept/v1?year=2031">3</span>和<span data-concept="concept/v9?x=1">4</span></p>';
    const { blocks, notes } = readHtml(html, "a.html");
    expect(blocks).toMatchObject([{ text: "3和4", marks: [{ start: 0, end: 1, concept: { year: "2031" } }] }]);
    expect(notes).toMatchObject([{ code: "strangeMarks", message: expect.stringContaining("1 处") }]);
  });

  test("without text says so", () => {
    expect(readHtml("<img src=a.png><script>1</script>", "a.html")).toMatchObject({
      blocks: [],
      notes: [{ code: "noText" }],
    });
    expect(readHtml("<p>甲", "a.html")).not.toHaveProperty("notes");
  });
});

test("a sheet that Excel or a web system saved as a page, hidden parts and all, is one table", () => {
  const page =
    "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><!--[if gte mso 9]><xml><x:Name>表1</x:Name></xml><![endif]-->" +
    "</head><body><table x:str><tr><td colspan=3>支出总表</td></tr><tr><td>科目</td><td x:num='1234.5'>1,234.50</td>" +
    "<td style='display:none'>藏</td></tr><tr style='display:none;mso-height-source:auto'><td>藏</td></tr></table></body></html>";
  expect(read(page)).toEqual(["table 支出总表|科目|1,234.50"]);
});
