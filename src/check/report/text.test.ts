import { describe, expect, it } from "vitest";
import { check } from "../engine.ts";
import { documentOf, findingOf, placeAt, ruleSaying } from "../samples.testing.ts";
import { textReport } from "./text.ts";

const document = documentOf(["收入预算比上年下降20%"]);

describe("the report for the terminal", () => {
  it("says what is wrong, where, by which arithmetic, and what was checked", () => {
    const rate = findingOf("change-rate", "k", {
      message: "下降 20% 与减少额不符",
      suspects: [placeAt(1, "下降20%")],
      evidence: [placeAt(9, "171.02")],
      arithmetic: "171.02 ÷ 1048.94 = 16.30%",
      likeliest: "下降 16.30%",
      basis: "《预算法》第十四条",
    });
    const tail = findingOf("column-sum", "t", {
      severity: "info",
      message: "相差 0.01，属尾差",
      suspects: [placeAt(4, "91.81")],
    });
    const result = check(document, {
      rules: [
        ruleSaying("change-rate", { state: "judged", held: 3, findings: [rate] }),
        ruleSaying("column-sum", { state: "judged", held: 40, findings: [tail] }),
        ruleSaying("row-sum", { state: "judged", held: 12, findings: [] }),
        ruleSaying("share", { state: "undecided", missing: "没有占比的分母" }),
        ruleSaying("promised-table", { state: "notApplicable", why: "没有目录" }),
      ],
    });
    const [{ id: first } = { id: "" }, { id: second } = { id: "" }] = result.problems;
    expect(textReport(document, result, { ledger: true })).toBe(
      [
        "云岭县民政局2024年预算.txt",
        "部门预算 · 2024 年 · 云岭县民政局",
        "识别数字 0 个，核对成立的关系 55 项",
        "",
        "错误 1 个",
        "1. 下降 20% 与减少额不符",
        "    第 1 行 “下降20%”",
        "    对照：第 9 行 “171.02”",
        "    算式：171.02 ÷ 1048.94 = 16.30%",
        "    最可能应为：下降 16.30%",
        "    依据：《预算法》第十四条",
        `    规则：change-rate　编号：${first}`,
        "",
        "提示 1 个",
        "2. 相差 0.01，属尾差",
        "    第 4 行 “91.81”",
        `    规则：column-sum　编号：${second}`,
        "",
        "核对台账",
        "  不成立　change-rate应当成立：不成立 1 项，成立 3 项",
        "  不成立　column-sum应当成立：不成立 1 项，成立 40 项",
        "  成立　　row-sum应当成立（12 项）",
        "  未能判断 share应当成立：没有占比的分母",
        "  不适用　promised-table应当成立：没有目录",
        "",
      ].join("\n"),
    );
  });

  it("has the ledger in one line unless it is asked for, with what was not supplied", () => {
    const rules = [
      ruleSaying("row-sum", { state: "judged", held: 12, findings: [] }),
      ruleSaying("approved", { state: "undecided", missing: "没有提供批复表，未核对公开数与批复数是否一致" }),
      ruleSaying("share", { state: "undecided", missing: "没有占比的分母" }),
    ];
    expect(textReport(document, check(document, { rules }))).toMatch(
      /\n核对台账：共 3 类核对，全部成立 1 类，有不成立 0 类；没有核对 2 类（没有提供批复表等）\n$/,
    );
  });

  it("offers equally small corrections side by side, and calls none of them the likeliest", () => {
    const finding = findingOf("r", "k", { suspects: [placeAt(3, "10.00")], likeliest: "9.00（如各分项无误）" });
    const result = check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings: [finding] })] });
    const alternatives = [[{ places: [placeAt(4, "4.00"), placeAt(9, "4.00")], value: "5.00" }]];
    const problems = result.problems.map((problem) => ({ ...problem, alternatives }));
    const text = textReport(document, { ...result, problems });
    expect(text).toContain("任选其一");
    expect(text).toContain("      第 3 行 “10.00” 改为 9.00\n      第 4 行 “4.00” 等 2 处 改为 5.00\n");
    expect(text).not.toContain("最可能");
  });

  it("says each place once, and names places without a line in words where it can", () => {
    const suspects = [
      placeAt(3, "10.00"),
      { ...placeAt(3, "10.00"), column: 9 },
      { file: document.disclosure.file, page: 2, quote: "8.00" },
    ];
    const finding = findingOf("r", "k", { suspects });
    const result = check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings: [finding] })] });
    const text = textReport(document, result, { whereabouts: () => "第 2 页，《收入表》“合计”行" });
    expect(text).toContain("\n    第 3 行 “10.00”\n    第 2 页，《收入表》“合计”行 “8.00”\n    规则");
  });

  it("says so when nothing was found", () => {
    const rules = [ruleSaying("row-sum", { state: "judged", held: 2, findings: [] })];
    expect(textReport(document, check(document, { rules }))).toContain("核对成立的关系 2 项，没有发现问题\n");
  });

  it("names pages and cells, and shows no more than six places of evidence", () => {
    const evidence = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => placeAt(line, "1.00"));
    const finding = findingOf("r", "k", {
      suspects: [
        { file: "a.pdf", page: 3, quote: "20%" },
        { file: "a.xlsx", cell: "表1!C5", quote: "2" },
      ],
      evidence,
    });
    const text = textReport(
      document,
      check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings: [finding] })] }),
    );
    expect(text).toContain("    a.pdf 第 3 页 “20%”\n    a.xlsx 表1!C5 “2”\n");
    expect(text).toContain("对照：第 6 行 “1.00”\n    对照：另有 2 处\n");
  });

  it("names the file of evidence that stands in another one", () => {
    const finding = findingOf("r", "k", {
      suspects: [placeAt(1, "20%")],
      evidence: [{ file: "批\u001b复.xlsx", cell: "表1!C5", quote: "2" }, placeAt(3, "3")],
    });
    const text = textReport(
      document,
      check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings: [finding] })] }),
    );
    expect(text).toContain("    第 1 行 “20%”\n    对照：批 复.xlsx 表1!C5 “2”\n    对照：第 3 行 “3”\n");
  });

  it("does not let a file send commands to the terminal", () => {
    const finding = findingOf("r", "k", { suspects: [placeAt(1, "\u001b[2J9.00\t8.00\u2028")] });
    const text = textReport(
      document,
      check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings: [finding] })] }),
    );
    expect(text).toContain("“ [2J9.00 8.00 ”");
  });

  it("does not call a document without figures clean", () => {
    const text = textReport(document, check(document, { rules: [] }));
    expect(text).toContain("没有识别出数字，金额未作核对\n");
    expect(text).not.toContain("没有发现问题");
  });

  it("passes on what the reader noticed", () => {
    const noted = {
      ...document,
      disclosure: { ...document.disclosure, notes: [{ code: "scanned", message: "没有文字层", page: 4 }] },
    };
    expect(textReport(noted, check(noted, { rules: [] }))).toContain("注意：第 4 页没有文字层\n");
  });
});
