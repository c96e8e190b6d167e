import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { staleSentence } from "./stale-sentence.ts";

const pair = (now: string, before: string, year = 2023) =>
  `【文件】\n青石县档案馆2024年部门预算\n\n三、支出预算安排情况\n\n${now}\n\n【上年公开】\n青石县档案馆${year}年部门预算\n\n三、支出预算安排情况\n\n${before}\n`;

const old = "2023年公务接待费预算3万元，比2022年预算减少1万元。";

describe("stale-sentence", () => {
  it("quotes the sentence that was left from last year, wherever the lines are broken", () => {
    const [finding, ...others] = findingsIn(
      pair(`2024年支出预算300万元。${old}`, `2023年公务接待费预算 3 万元，比 2022年预算减少1万元。`),
      staleSentence,
    );
    expect(others).toEqual([]);
    expect(finding?.suspects[0]).toMatchObject({ file: "文件.txt", quote: old });
    expect(finding?.evidence[0]?.file).toBe("上年公开.txt");
  });

  it("leaves alone what merely names last year, or compares this year with it", () => {
    for (const same of [
      "2023年公务接待费预算3万元。",
      "项目2023年立项，总投资300万元，2022年已完成100万元。",
      "2024年公务接待费预算3万元，比2023年预算减少1万元。",
    ]) {
      expect(findingsIn(pair(same, same), staleSentence), same).toEqual([]);
    }
  });

  it("leaves alone a sentence that last year's document does not have", () => {
    expect(findingsIn(pair(old, old.replace("3万元", "4万元")), staleSentence)).toEqual([]);
  });

  it("needs last year's document", () => {
    expect(outcomeOf(pair(old, old, 2022), staleSentence).state).toBe("undecided");
  });
});
