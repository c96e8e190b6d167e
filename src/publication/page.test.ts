import { describe, expect, it } from "vitest";
import { type Disclosure, plainCell, sourcedText } from "../disclosure/index.ts";
import { missingAttachments, pageDifferences } from "./index.ts";

function document(sentence: string, amount: string, ...around: string[]): Disclosure {
  return {
    file: "",
    blocks: [
      ...around.map((text) => ({ type: "paragraph" as const, ...sourcedText(text) })),
      { type: "heading", level: 0, ...sourcedText("区档案局2025年部门预算") },
      { type: "paragraph", ...sourcedText(sentence) },
      { type: "heading", level: 2, ...sourcedText("支出预算总表") },
      { type: "paragraph", ...sourcedText("单位：万元") },
      {
        type: "table",
        rowCount: 3,
        columnCount: 3,
        headerRows: 1,
        cells: [
          ["科目编码", "科目名称", "合计"],
          ["", "合计", "30.00"],
          ["2012601", "行政运行", amount],
        ].flatMap((row, at) => row.map((text, column) => plainCell(at, column, text))),
      },
    ],
  };
}

const SIGNED = document("2025年支出预算30万元。", "30.00");

describe("a page saved from the web site", () => {
  it("equals the signed version although the site put words around it and spaced the text", () => {
    expect(pageDifferences(SIGNED, document("2025年 支出预算 30 万元。", "30.00", "首页 > 公开", "打印本页"))).toEqual(
      [],
    );
  });

  it("a changed figure, a changed row and a changed sentence are each named", () => {
    const differences = pageDifferences(SIGNED, document("2025年支出预算30万元，其中基本支出20万元。", "31.00"));
    expect(differences.join("\n")).toMatch(/2012601行政运行：签发 30\.00万元，网页 31\.00万元/);
    expect(differences.join("\n")).toMatch(/表格缺少或改动一行：2012601\|行政运行\|30\.00/);
    expect(differences.join("\n")).toMatch(/签发：2025年支出预算30万元。；网页：2025年支出预算30万元，其中/);
  });

  it("a number that no concept is known of counts too", () => {
    const signed = document("公开咨询日期2025年3月1日。", "30.00");
    expect(pageDifferences(signed, document("公开咨询日期2025年3月2日。", "30.00"))).toHaveLength(1);
  });

  it("attachments are looked for by name, whatever ending the site gives them", () => {
    const page = "<p>绩效目标表</p><a href='/f/1.xls'>附件1：<b>区档案局2025年部门预算公开表</b>.xls</a>";
    expect(missingAttachments(page, ["区档案局2025年部门预算公开表.xlsx", "绩效目标表.docx"])).toEqual([
      "绩效目标表.docx",
    ]);
  });
});
