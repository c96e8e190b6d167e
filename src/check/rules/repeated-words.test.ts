import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { repeatedWords } from "./repeated-words.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), repeatedWords).map(({ suspects }) => suspects[0]?.quote);

describe("repeated-words", () => {
  it("tells a word twice from a clause twice", () => {
    const findings = findingsIn(
      line("一般公共服务支出300万元，主要用于主要用于运行。\n\n2024年支出预算总额为支出预算总额为300万元，不变。"),
      repeatedWords,
    );
    expect(findings.map(({ severity, likeliest }) => [severity, likeliest])).toEqual([
      ["info", "主要用于"],
      ["warning", "支出预算总额为"],
    ]);
  });

  it("finds a subject that is said to be itself", () => {
    expect(words("2024年收入预算总额为收入预算总额300万元，不变。")).toEqual(["收入预算总额为收入预算总额"]);
  });

  it.each([
    "一件一件落实，一步一步推进。",
    "机关服务支出支出5万元，其他收入收入2万元。",
    "绩效目标，绩效目标完成情况。",
    "实行常抓常管、长抓长管的办法。",
  ])("%s is said on purpose", (text) => {
    expect(words(text)).toEqual([]);
  });

  it("does not put together what stands in two lines or apart", () => {
    expect(words("主要用于 主要用于各项工作，分两栏列出。")).toEqual([]);
    expect(words("项目\t资金来源来源\n合计\t300.00")).toEqual([]);
  });
});
