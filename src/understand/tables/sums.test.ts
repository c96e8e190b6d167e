import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../index.ts";

/** The sums that a table states, each as 合计 = the parts that are printed. */
function sumsOf(title: string, ...rows: string[]): string[] {
  const text = ["青石县档案馆2024年部门预算", "", `2024年${title}`, "", "单位：万元", "", ...rows].join("\n");
  const quote = (figure: { places: readonly { quote: string }[] }) => figure.places[0]?.quote ?? "";
  return understand(readText(text, "a.txt"))
    .relations.filter(({ axis }) => axis !== "sentence")
    .map(({ total, parts }) => `${quote(total)} = ${parts.map(quote).join(" + ")}`);
}

describe("numbered lines", () => {
  it("stand one below the other as 一、 1、 (1)", () => {
    expect(
      sumsOf(
        "收支预算总表",
        "项目\t预算数",
        "一、部门预算\t9.00",
        "1、财政拨款\t7.00",
        "(1)一般公共预算拨款\t5.00",
        "(2)政府性基金拨款\t2.00",
        "2、事业收入\t2.00",
        "本年收入合计\t9.00",
      ),
    ).toEqual(["9.00 = 7.00 + 2.00", "7.00 = 5.00 + 2.00", "9.00 = 9.00"]);
  });

  it("are divided by the lines without a number under them, which add nothing to the total", () => {
    expect(
      sumsOf(
        "收支预算总表",
        "项目\t预算数",
        "一、教育支出\t3.00",
        "进修及培训\t3.00",
        "培训支出\t3.00",
        "二、住房保障支出\t6.00",
        "住房改革支出\t6.00",
        "住房公积金\t4.00",
        "购房补贴\t2.00",
        "本年支出合计\t9.00",
        "结转下年\t1.00",
        "支出总计\t10.00",
      ),
    ).toEqual(["9.00 = 3.00 + 6.00", "10.00 = 9.00 + 1.00"]);
  });

  it("but a line that balances the statement stands for itself", () => {
    expect(
      sumsOf(
        "收支预算总表",
        "项目\t预算数",
        "一、财政拨款\t3.00",
        "二、事业收入\t6.00",
        "使用非财政拨款结余\t1.00",
        "收入总计\t10.00",
      ),
    ).toEqual(["10.00 = 3.00 + 6.00 + 1.00"]);
  });

  it("belong to the line without a number that their run begins under", () => {
    expect(
      sumsOf(
        "收支预算总表",
        "项目\t预算数\t项目\t预算数",
        "财政拨款\t9.00\t一、教育支出\t9.00",
        "1.一般公共预算拨款\t7.00\t\t",
        "2.政府性基金预算拨款\t2.00\t\t",
        "本年收入合计\t9.00\t本年支出合计\t9.00",
        "上年结转\t1.00\t结转下年\t1.00",
        "收入总计\t10.00\t支出总计\t10.00",
      ),
    ).toEqual(["9.00 = 7.00 + 2.00", "9.00 = 9.00", "10.00 = 9.00 + 1.00", "9.00 = 9.00", "10.00 = 9.00 + 1.00"]);
  });
});

describe("totals of a statement", () => {
  it("take a 小计 for the lines above it", () => {
    expect(
      sumsOf(
        "收支预算总表",
        "项目名称\t金额",
        "一、财政拨款\t7.00",
        "二、其他资金\t2.00",
        "当年收入小计\t9.00",
        "上年结转资金\t1.00",
        "收入合计\t10.00",
      ),
    ).toEqual(["9.00 = 7.00 + 2.00", "10.00 = 9.00 + 1.00"]);
  });
});

describe("lists of several levels", () => {
  const BUYERS = [
    "采购品目大类\t专项名称\t采购品目名称\t总计",
    "合计\t\t\t9.00",
    "货物\t\t\t3.00",
    "青石县档案馆\t\t\t3.00",
    "\t设备购置\t复印机\t2.00",
    "\t设备购置\t空调机\t1.00",
    "服务\t\t\t6.00",
    "青石县档案馆\t\t\t6.00",
    "\t物业管理\t物业管理服务\t4.00",
    "\t专项培训\t培训服务\t2.00",
  ];

  it("have headings that leave blank what the lines under them say", () => {
    expect(sumsOf("部门支出预算表", ...BUYERS)).toEqual([
      "9.00 = 3.00 + 6.00",
      "3.00 = 3.00",
      "3.00 = 2.00 + 1.00",
      "6.00 = 6.00",
      "6.00 = 4.00 + 2.00",
    ]);
  });

  it("have units above their accounts", () => {
    expect(
      sumsOf(
        "基本支出预算表",
        "支出项目类别（资金使用单位）\t总计\t一般公共预算",
        "合计\t9.00\t8.00",
        "青石县档案馆（本级）\t6.00\t5.00",
        "工资福利支出\t4.00\t4.00",
        "商品和服务支出\t2.00\t1.00",
        "青石县方志中心\t3.00\t3.00",
        "工资福利支出\t2.00\t2.00",
        "商品和服务支出\t1.00\t1.00",
      ),
    ).toEqual(
      expect.arrayContaining(["9.00 = 6.00 + 3.00", "8.00 = 5.00 + 3.00", "6.00 = 4.00 + 2.00", "5.00 = 4.00 + 1.00"]),
    );
  });

  it("keep their levels though one of the sums does not hold", () => {
    const wrong = BUYERS.map((row) => row.replace("空调机\t1.00", "空调机\t1.50"));
    expect(sumsOf("部门支出预算表", ...wrong)).toContain("3.00 = 2.00 + 1.50");
  });

  it("have coded units above projects without a code, under a row of stars", () => {
    expect(
      sumsOf(
        "专项业务经费支出表",
        "单位编码\t单位（项目）名称\t项目金额\t项目简介",
        "**\t**\t**\t**",
        "\t合计\t9.00\t",
        "125\t青石县档案馆\t9.00\t",
        "125001\t青石县档案馆\t6.00\t",
        "\t馆藏数字化\t4.00\t按计划扫描",
        "\t库房维护\t2.00\t更换设备",
        "125002\t青石县方志中心\t3.00\t",
        "\t志书编纂\t3.00\t出版一卷",
      ),
    ).toEqual(["9.00 = 9.00", "9.00 = 6.00 + 3.00", "6.00 = 4.00 + 2.00", "3.00 = 3.00"]);
  });

  it("are one level where the lines add up as they stand, or where no levels bear out", () => {
    const flat = (total: string) => [
      "项目名称\t金额\t说明",
      `合计\t${total}\t`,
      "馆藏数字化\t4.00\t",
      "库房维护\t2.00\t更换设备",
      "志书编纂\t3.00\t出版一卷",
    ];
    expect(sumsOf("项目支出预算表", ...flat("9.00"))).toEqual(["9.00 = 4.00 + 2.00 + 3.00"]);
    expect(sumsOf("项目支出预算表", ...flat("8.00"))).toEqual(["8.00 = 4.00 + 2.00 + 3.00"]);
  });
});

describe("totals of columns", () => {
  it("of 三公经费 leave out conferences and training beside them", () => {
    expect(
      sumsOf(
        "一般公共预算“三公”经费、会议费、培训费支出表",
        "“三公”经费合计\t因公出国（境）费\t公务用车购置及运行维护费\t公务接待费\t会议费\t培训费",
        "6.00\t1.00\t2.00\t3.00\t4.00\t5.00",
      ),
    ).toEqual(["6.00 = 1.00 + 2.00 + 3.00"]);
  });

  it("reach over a column without amounts under the same heading", () => {
    expect(
      sumsOf(
        "收入预算总表",
        "单位名称\t总计\t部门预算\t\t\t\t",
        "\t\t合计\t一般公共预算拨款\t\t事业收入\t上年实户资金余额",
        "\t\t\t小计\t其中：列入部门预算项目\t\t",
        "青石县档案馆\t9.00\t9.00\t5.00\t\t3.00\t1.00",
        "青石县方志中心\t2.00\t2.00\t1.00\t\t1.00\t",
      ),
    ).toEqual(expect.arrayContaining(["9.00 = 5.00 + 3.00 + 1.00", "2.00 = 1.00 + 1.00"]));
  });
});

it("lists of accounts side by side, each with its own code columns, are two", () => {
  expect(
    sumsOf(
      "基本支出预算表",
      "类\t款\t科目名称\t预算数\t类\t款\t科目名称\t预算数",
      "301\t\t工资福利支出\t5.00\t302\t\t商品和服务支出\t3.00",
      "301\t01\t基本工资\t4.00\t302\t01\t办公费\t2.00",
      "301\t02\t津贴补贴\t1.00\t302\t02\t印刷费\t1.00",
      "\t\t人员经费合计\t5.00\t\t\t公用经费合计\t3.00",
    ),
  ).toEqual(["5.00 = 4.00 + 1.00", "5.00 = 5.00", "3.00 = 2.00 + 1.00", "3.00 = 3.00"]);
});
