import { describe, expect, test } from "vitest";
import { marked, source, spanning, tableOf, tagsIn, WIDE_TABLE } from "../sample.testing.ts";
import { tableHtml } from "./table.ts";

const HEADED = spanning(
  tableOf(
    [
      ["项目", "本年支出", null],
      [null, "人员", "公用"],
      ["展览", "6.00", "—"],
      ["合计", null, "10.50"],
    ],
    { headerRows: 2 },
  ),
  { "0,0": { rowSpan: 2 }, "0,1": { columnSpan: 2 } },
);

describe("a table in a page", () => {
  const html = tableHtml(HEADED, true);

  test("spans rows and columns, and writes a covered position no second time", () => {
    expect(html).toContain('<th scope="col" rowspan="2">项目</th><th scope="colgroup" colspan="2">本年支出</th></tr>');
    expect(html).toContain('<tr><th scope="col">人员</th><th scope="col">公用</th></tr>');
    expect(html.match(/项目/g)).toHaveLength(1);
  });

  test("has its header in thead, labels as row headers, numbers and dashes as numbers", () => {
    expect(html).toMatch(/<thead>\n(?:<tr>.*<\/tr>\n){2}<\/thead>\n<tbody>\n(?:<tr>.*<\/tr>\n){2}<\/tbody>/);
    expect(html).toContain('<tr><th scope="row">展览</th><td class="number">6.00</td><td class="number">—</td></tr>');
  });

  test("has an empty cell where none is, so that the next one keeps its column", () => {
    expect(html).toContain('<th scope="row">合计</th><td></td><td class="number">10.50</td>');
  });

  test("cuts spans off at its edges", () => {
    const table = spanning(tableOf([["甲", "乙"]]), { "0,1": { rowSpan: 7, columnSpan: 7 } });
    expect(tableHtml(table, true)).not.toMatch(/(?:row|col)span=/);
  });

  test("has neither thead nor row headers where no header is declared", () => {
    const { headerRows: _, ...bare } = HEADED;
    expect(tableHtml(bare, true)).not.toMatch(/<th/);
  });

  test("scrolls and turns when it is wide only, its columns taking up the whole width", () => {
    expect(tableHtml(WIDE_TABLE, true)).toContain('<div class="table wide"');
    expect(html).toContain('<div class="table"');
    const widths = tagsIn(html, "col").map((tag) => Number(/width:([\d.]+)%/.exec(tag)?.[1]));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
  });
});

describe("its caption", () => {
  const captioned = (text: string) => tableHtml(tableOf([["甲"]], { caption: source(text) }), true);

  test("is one line, or a title with lines below", () => {
    expect(captioned("收支总表")).toContain("<caption>收支总表</caption>");
    expect(captioned("收支总表\n单位：元")).toContain(
      '<caption><div>收支总表</div><div class="unit">单位：元</div></caption>',
    );
    expect(captioned(" \n")).not.toMatch(/caption|aria-label/);
  });

  test("cannot break out of the label that it gives the table", () => {
    const html = captioned('表" onfocus="alert(1)\n<i>');
    expect(html).toContain('aria-label="表&quot; onfocus=&quot;alert(1) &lt;i&gt;"');
    expect(tagsIn(html, "i")).toEqual([]);
  });

  test("remains as a line where the table has no rows", () => {
    expect(tableHtml(tableOf([], { caption: source("收支总表") }), true)).toBe('<p class="table-title">收支总表</p>');
    expect(tableHtml(tableOf([]), true)).toBe("");
  });

  test("and cells carry marks only when asked to", () => {
    const cell = { ...marked("3.20", "3.20", { year: "2031" }), row: 0, column: 0, rowSpan: 1, columnSpan: 1 };
    const table = { ...tableOf([["3.20"]]), cells: [cell], caption: marked("2031年", "2031", { year: "2031" }) };
    expect(tagsIn(tableHtml(table, true), "span")).toHaveLength(2);
    expect(tableHtml(table, false)).not.toContain("data-concept");
  });
});
