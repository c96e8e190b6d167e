import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { unfinishedSentence } from "./unfinished-sentence.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), unfinishedSentence).map(({ suspects }) => suspects[0]?.quote);

describe("unfinished-sentence", () => {
  it("finds two predicates in one sentence", () => {
    expect(words("单位预算包括青石县档案馆预算是本级单位预算。")).toEqual([
      "单位预算包括青石县档案馆预算是本级单位预算",
    ]);
    expect(words("部门预算包括本级预算和下属单位预算，是汇总预算。")).toEqual([]);
  });

  it("finds words lost between year and amount", () => {
    expect(words("5.2024提36.5万元，比上年减少29万元。")).toEqual(["2024提36.5万元"]);
    expect(words("2024年安排36.5万元；2024预算36.5万元；补助2000人5万元。")).toEqual([]);
  });

  it("finds a section on spending units that names none", () => {
    const section = (text: string) => `青石县档案馆2024年部门预算\n\n一、“三公”经费的单位范围\n\n${text}`;
    expect(findingsIn(section("青石县档案馆因公出国（境）费、公务接待费开支单位。"), unfinishedSentence)).toHaveLength(
      1,
    );
    expect(findingsIn(section("青石县档案馆公务接待费开支单位包括本级。"), unfinishedSentence)).toEqual([]);
    expect(findingsIn(section("开支单位共2个单位。"), unfinishedSentence)).toEqual([]);
  });
});
