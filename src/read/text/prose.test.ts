import { describe, expect, test } from "vitest";
import { placesOf } from "../../disclosure/index.ts";
import { readText } from "./index.ts";
import { outlineLines } from "./outline.testing.ts";

function outline(...lines: string[]): string[] {
  return outlineLines(readText(lines.join("\n"), "公开.txt").blocks);
}

describe("headings", () => {
  test("are known by their numbers, from part to item", () => {
    expect(
      outline("第一部分  单位概况", "一、主要职责", "（一）收入情况", "1.绿化养护", "（2）指标", "正文在此。"),
    ).toEqual([
      "1 第一部分  单位概况",
      "2 一、主要职责",
      "3 （一）收入情况",
      "4 1.绿化养护",
      "5 （2）指标",
      "¶ 正文在此。",
    ]);
  });

  test("full-width digits and stops number as well", () => {
    expect(outline("第二部分 情况说明", "１．河道清淤", "按计划完成。")[1]).toBe("4 １．河道清淤");
  });

  test("numbered sentences, explanations and amounts are paragraphs", () => {
    const lines = [
      "1. 承担全区道路的养护。",
      "（二）项目支出：指基本支出以外的支出",
      "（6）年度预算安排：29万元",
      "(三) 商品和服务支出 74.45 万元",
      "一、收入预算包括：",
    ];
    expect(outline("第一部分 说明", ...lines)).toEqual(["1 第一部分 说明", ...lines.map((line) => `¶ ${line}`)]);
  });

  test("numbered names with nothing under them are a list", () => {
    expect(outline("一、单位构成", "下属单位包括：", "1. 园林所（本级）", "2. 苗圃", "编制数 12。")).toEqual([
      "2 一、单位构成",
      "¶ 下属单位包括：",
      "¶ 1. 园林所（本级）",
      "¶ 2. 苗圃",
      "¶ 编制数 12。",
    ]);
  });

  test("a part's name on a line of its own belongs to its number", () => {
    expect(outline("第三部分", "", "某街道预算情况说明", "", "一、总体情况")).toEqual([
      "1 第三部分某街道预算情况说明",
      "2 一、总体情况",
    ]);
  });

  test("a heading cut by the page's end is whole again", () => {
    const above = "四、关于某某县自然资源和规划局部门 2024 年国有资本经营预";
    expect(outline("一、概况", "", above, "", "算情况说明", "", "没有安排。")[1]).toBe(`2 ${above}算情况说明`);
  });

  test("Markdown marks are taken off and say the level where no number does", () => {
    expect(outline("# 某局预算公开", "", "## 一、职能", "", "### 说明", "", "- 甲项", "- 乙项")).toEqual([
      "0 某局预算公开",
      "2 一、职能",
      "2 说明",
      "¶ 甲项",
      "¶ 乙项",
    ]);
  });

  test("headings that lost their number are found by what stands around them", () => {
    expect(
      outline(
        "一、预算说明",
        "（一）国资情况",
        "没有安排。",
        "运行经费等事项的说明",
        "安排 3 万元。",
        "（三）采购情况",
        "没有采购。",
        "名词释义",
        "一、收入科目",
      ),
    ).toEqual([
      "2 一、预算说明",
      "3 （一）国资情况",
      "¶ 没有安排。",
      "3 运行经费等事项的说明",
      "¶ 安排 3 万元。",
      "3 （三）采购情况",
      "¶ 没有采购。",
      "1 名词释义",
      "2 一、收入科目",
    ]);
  });
});

describe("title", () => {
  test("is what stands at the top without number or punctuation; the date is not part of it", () => {
    expect(outline("", "某某县水利局", "2024 年部门预算公开", "", "二〇二四年二月", "", "第一部分 概况")).toEqual([
      "0 某某县水利局2024 年部门预算公开",
      "¶ 二〇二四年二月",
      "1 第一部分 概况",
    ]);
  });

  test("a file that begins with a table has none", () => {
    expect(outline("收支预算总表", "单位：万元", "项目\t金额", "收入\t3.00")).toEqual([
      "¶ 收支预算总表",
      "¶ 单位：万元",
      "表 2×2",
    ]);
    expect(outline("收支情况", "项目\t金额", "收入\t3.00")).toEqual(["¶ 收支情况", "表 2×2"]);
  });
});

describe("contents page", () => {
  const body = ["第一部分 概况", "", "一、职能", "", "管理公园。"];

  test("ends where the body repeats its first entry; bullets go, leaders and page numbers stay", () => {
    const { blocks } = readText(
      [
        "目 录",
        "",
        "第一部分 概况........1",
        "- 一、职能\t2",
        "- （一）主要职能",
        "",
        "第二部分 说明 ...... 3",
        ...body,
      ].join("\n"),
      "公开.txt",
    );
    expect(outlineLines(blocks)).toEqual(["1 目 录", "目录 4", "1 第一部分 概况", "2 一、职能", "¶ 管理公园。"]);
    const entries = blocks[1]?.type === "contents" ? blocks[1].entries : [];
    expect(entries.map((entry) => entry.text)).toEqual([
      "第一部分 概况........1",
      "一、职能\t2",
      "（一）主要职能",
      "第二部分 说明 ...... 3",
    ]);
    expect(placesOf(entries[2] ?? { text: "", origins: [] }, "公开.txt")).toEqual([
      { file: "公开.txt", line: 5, column: 3, quote: "（一）主要职能" },
    ]);
  });

  test("ends where the first number comes again, though its words differ", () => {
    expect(
      outline("目录", "第一部分 概况", "第二部分 说明", "第一部分 单位概况", "一、职能", "管理公园。").slice(1, 3),
    ).toEqual(["目录 2", "1 第一部分 单位概况"]);
  });

  test("an entry cut in two is one entry", () => {
    const lines = [
      "目录",
      "一、收入说明....1",
      "二、关于某单位 2024 年拨",
      "款情况说明....2",
      "一、收入说明",
      "没有。",
    ];
    const contents = readText(lines.join("\n"), "公开.txt").blocks[1];
    expect(contents?.type === "contents" && contents.entries[1]?.text).toBe("二、关于某单位 2024 年拨款情况说明....2");
  });

  test("a list that ends with a full stop keeps its last entry", () => {
    expect(outline("目录", "（一）收支总表；", "（二）支出总表。", "", "（一）收支总表", "没有变化。")[1]).toBe(
      "目录 2",
    );
  });

  test("lists the whole of a heading that stands cut in the body", () => {
    const lines = [
      "目录",
      "第一部分 概况",
      "附件：某局 2024 年度报表",
      "第一部分 概况",
      "没有。",
      "附件：",
      "",
      "某局 2024 年度报表",
    ];
    expect(outline(...lines).at(-1)).toBe("1 附件：某局 2024 年度报表");
  });
});

describe("sentences cut by the page's end", () => {
  const cut = (above: string, below: string) => outline("一、说明", "", above, "", below).slice(1);

  test("are joined without separator, each part with its place", () => {
    const text = "一、说明\n\n  全年支出 80 万元，其中：项目支出 12.50\n\n万元,占 16%。";
    const paragraph = readText(text, "公开.txt").blocks[1];
    if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
    expect(paragraph.text).toBe("全年支出 80 万元，其中：项目支出 12.50万元,占 16%。");
    expect(placesOf(paragraph, "公开.txt")).toEqual([
      { file: "公开.txt", line: 3, column: 3, quote: "全年支出 80 万元，其中：项目支出 12.50" },
      { file: "公开.txt", line: 5, column: 1, quote: "万元,占 16%。" },
    ]);
  });

  test.each([
    ["after a comma", "（一）工资支出 12 万元，主要用于：基本工资、", "津贴补贴等。"],
    ["within a word of a full line", "我单位本年度没有安排使用国有资本经营预算拨", "款的支出，相关表格为空表。"],
    ["before the amount", "2024 年某某区城市管理和综合执法局部门支出合计", "93.39 万元，其中：基本支出 50 万元。"],
    ["inside a title in book marks", "依据：《关于进一步加强城乡绿化工作的意见（试行）", "的通知》。"],
    [
      "in a numbered item without punctuation",
      "3. 节能环保（类）污染防治（款）水体（项）用于河道沿线排",
      "口的巡查，以及水质的监测。",
    ],
  ])("%s", (_, above, below) => {
    expect(cut(above, below)).toEqual([`¶ ${above}${below}`]);
  });

  test.each([
    ["a finished sentence", "全年没有安排支出。", "其中没有项目。"],
    ["a labelled line", "项目承担单位：某某区城市管理和综合执法局园林绿化所", "资金分配情况：全部用于绿化，没有结余。"],
    ["a numbered line", "我单位本年度没有安排使用国有资本经营预算拨款", "二、没有其他事项，特此说明。"],
    ["an enumerated clause", "一是提高办事效率，把群众的事放在最前面，", "二是加强督办。"],
    ["a short line", "详见附表", "以上数据因四舍五入可能有尾差，以附表为准。"],
    ["a date", "某某区城市管理和综合执法局园林绿化养护管理所", "2024年2月5日"],
  ])("but %s stays alone", (_, above, below) => {
    expect(cut(above, below)).toHaveLength(2);
  });

  test("a form feed and a page number between them do not matter", () => {
    const text = "一、说明\n印刷费 2 万元，都用来印制给居民看的垃圾分类\n- 3 -\n\f手册。\n4\n\f";
    expect(outlineLines(readText(text, "公开.txt").blocks)).toEqual([
      "2 一、说明",
      "¶ 印刷费 2 万元，都用来印制给居民看的垃圾分类手册。",
    ]);
  });

  test("the words stay as they are: codes, underscores, spaces inside words", () => {
    const line = `MERGEFIELD ${"$"}{page1.ds_A}在职 1 6 人,遗属__0_人。`;
    expect(outline("一、人员", `  ${line} `)).toEqual(["2 一、人员", `¶ ${line}`]);
  });
});
