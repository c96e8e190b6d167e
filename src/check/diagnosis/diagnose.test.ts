import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { check } from "../engine.ts";
import type { Problem } from "../problem.ts";
import { rules } from "../rules/index.ts";
import { NO_SOURCES, type Sources } from "../sources.ts";

const OF_NUMBERS = [
  "row-sum",
  "column-sum",
  "code-roll-up",
  "breakdown-sum",
  "same-concept",
  "change-amount",
  "change-rate",
  "share-of-whole",
  "previous-year-base",
  "approved-figure",
];
const byNumbers = rules.filter(({ meta }) => OF_NUMBERS.includes(meta.id));

function documentOf(...lines: string[]): Understanding {
  return understand(readText(`青石县档案馆2024年部门预算\n\n${lines.join("\n")}\n`, "档案馆.txt"));
}

function problemsIn(document: Understanding, sources: Partial<Sources> = {}): readonly Problem[] {
  return check(document, { rules: byNumbers, sources: { ...NO_SOURCES, ...sources } }).problems;
}

const quotes = ({ suspects }: Problem) => suspects.map(({ quote }) => quote);

/** 支出表 with a row a line; the columns are 合计, 基本支出, 项目支出. */
const table = (...rows: string[]) => [
  "2024年支出预算表",
  "",
  "单位：万元",
  "",
  "科目编码\t科目名称\t合计\t基本支出\t项目支出",
  ...rows,
  "",
];

describe("one wrong cell", () => {
  it("is one problem, whatever it breaks: its row, its column, its codes", () => {
    const [problem, ...others] = problemsIn(
      documentOf(
        ...table(
          "\t合计\t300.00\t210.00\t90.00",
          "201\t一般公共服务支出\t200.00\t140.00\t60.00",
          "20126\t档案事务\t200.00\t140.00\t60.00",
          "2012601\t行政运行\t140.00\t140.00\t",
          "2012604\t档案馆\t60.00\t\t60.00",
          "208\t社会保障和就业支出\t100.00\t79.00\t30.00",
          "20805\t行政事业单位养老支出\t100.00\t70.00\t30.00",
          "2080505\t机关事业单位基本养老保险缴费支出\t100.00\t70.00\t30.00",
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(problem && quotes(problem)).toEqual(["79.00"]);
    expect(problem?.likeliest).toBe("70.00万元");
    expect(problem?.message).toMatch(/因此还有 \d 项核对不成立/);
    expect(problem?.alternatives).toBeUndefined();
  });

  it("is told apart from a second one in the same column", () => {
    const problems = problemsIn(
      documentOf(
        ...table(
          "\t合计\t450.00\t310.00\t140.00",
          "201\t一般公共服务支出\t150.00\t105.00\t40.00",
          "204\t公共安全支出\t100.00\t87.00\t20.00",
          "208\t社会保障和就业支出\t50.00\t25.00\t25.00",
          "210\t卫生健康支出\t60.00\t45.00\t15.00",
          "213\t农林水支出\t50.00\t30.00\t20.00",
          "221\t住房保障支出\t40.00\t20.00\t20.00",
        ),
      ),
    );
    expect(problems.flatMap(quotes).sort()).toEqual(["105.00", "87.00"]);
    expect(problems.map(({ likeliest }) => likeliest).sort()).toEqual(["110.00万元", "80.00万元"]);
  });
});

describe("a level, its change and its rate", () => {
  const sentence = (rate: string, change = "171.02") => [
    "二、收入预算情况",
    "",
    `2024年收入预算877.92万元，比2023年预算减少${change}万元，下降${rate}。`,
    "",
  ];
  const previous = (income: string) =>
    understand(
      readText(`青石县档案馆2023年部门预算\n\n二、收入预算情况\n\n2023年收入预算${income}万元。\n`, "档案馆2023.txt"),
    );

  it("leave open which is wrong where nothing else is known: all are shown, each with what it should be", () => {
    const [problem, ...others] = problemsIn(documentOf(...sentence("20.00%")));
    expect(others).toEqual([]);
    expect(problem && quotes(problem)).toEqual(["20.00%"]);
    expect(problem?.likeliest).toBe("下降 16.30%");
    const alternatives = problem?.alternatives?.flat().map(({ places, value }) => [places[0]?.quote, value]);
    expect(alternatives).toContainEqual(["171.02", "219.48万元"]);
    expect(alternatives).toContainEqual(["877.92", "684.08万元"]);
  });

  it("suspect the number that a slip of one digit would explain, before the rate", () => {
    const [problem, ...others] = problemsIn(documentOf(...sentence("16.30%", "121.02")));
    expect(others).toEqual([]);
    expect(problem && quotes(problem)).toEqual(["121.02"]);
    expect(problem?.alternatives?.flat().map(({ places }) => places[0]?.quote)).toContain("16.30%");
  });

  it("leave nothing open where the rate was taken of this year's amount", () => {
    const [problem] = problemsIn(documentOf(...sentence("19.48%")));
    expect(problem && quotes(problem)).toEqual(["19.48%"]);
    expect(problem?.likeliest).toBe("下降 16.30%");
    expect(problem?.alternatives).toBeUndefined();
  });

  it("are settled by last year's document: what agrees with it is right, so that the rate is wrong", () => {
    const [problem, ...others] = problemsIn(documentOf(...sentence("20.00%")), { previous: previous("1048.94") });
    expect(others).toEqual([]);
    expect(problem && quotes(problem)).toEqual(["20.00%"]);
    expect(problem?.alternatives).toBeUndefined();
  });

  it("are settled the other way where the rate fits last year's document: the change is wrong, and one problem", () => {
    const [problem, ...others] = problemsIn(documentOf(...sentence("16.30%", "117.02")), {
      previous: previous("1048.94"),
    });
    expect(others).toEqual([]);
    expect(problem && quotes(problem)).toEqual(["117.02"]);
    expect(problem?.likeliest).toContain("171.02万元");
    expect(problem?.identities.map(({ rule }) => rule).sort()).toEqual(["change-rate", "previous-year-base"]);
  });
});

describe("the approval", () => {
  const approval = (total: string, basic: string) =>
    understand(
      readText(
        [
          "青石县档案馆2024年部门预算批复表",
          "",
          ...table(`\t合计\t${total}\t${basic}\t30.00`, `201\t一般公共服务支出\t${total}\t${basic}\t30.00`),
        ].join("\n"),
        "批复.txt",
      ),
    );

  it("is never the side that is suspected, nor is what it confirms", () => {
    const document = documentOf(
      ...table("\t合计\t100.00\t70.00\t30.00", "201\t一般公共服务支出\t100.00\t60.00\t30.00"),
    );
    const problems = problemsIn(document, { approved: [approval("100.00", "70.00")] });
    expect(problems).toHaveLength(1);
    expect(problems.map(quotes)).toEqual([["60.00"]]);
    expect(problems[0]?.likeliest).toContain("70.00万元");
    const named = problems.flatMap(({ suspects, alternatives = [] }) => [
      ...suspects,
      ...alternatives.flat().flatMap(({ places }) => places),
    ]);
    expect(named.every(({ file }) => file === "档案馆.txt")).toBe(true);
  });
});

describe("what one correction cannot mend", () => {
  it("stays apart: two wrong shares of one total are two problems, and the total is not blamed", () => {
    const problems = problemsIn(
      documentOf(
        "三、支出预算情况",
        "",
        "2024年支出预算500.00万元，其中：基本支出300.00万元，占66.00%；项目支出200.00万元，占44.00%。",
        "",
      ),
    );
    expect(problems.flatMap(quotes).sort()).toEqual(["44.00%", "66.00%"]);
    expect(problems.map(({ likeliest }) => likeliest).sort()).toEqual(["40.00%", "60.00%"]);
  });
});
