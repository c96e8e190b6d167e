import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import { check } from "../engine.ts";
import { changeRate } from "./change-rate.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const sections = (...texts: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    ...texts.flatMap((text, index) => ["", `${"一二三四"[index]}、支出预算说明`, "", text]),
  ].join("\n");

describe("change-rate", () => {
  it("makes one problem of one stale sentence in three sections", () => {
    const stale = "2024年支出预算877.92万元，比2023年预算减少171.02万元，下降20%。";
    const { problems } = check(understand(readText(sections(stale, stale, stale), "example.txt")), {
      rules: [changeRate],
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.suspects.map(({ quote }) => quote)).toEqual(["20%", "20%", "20%"]);
    expect(problems[0]?.likeliest).toBe("下降 16.30%");
  });

  it("says so when the author divided by this year's amount", () => {
    const [finding] = findingsIn(sections("2024年支出预算300万元，比2023年预算减少100万元，下降33.33%。"), changeRate);
    expect(finding?.message).toContain("应除以上年数");
    expect(finding?.likeliest).toBe("下降 25.00%");
  });

  it("names the word of direction that the amounts and the rate speak against", () => {
    const [finding] = findingsIn(sections("2024年支出预算300万元，比2023年预算增加20万元，下降6.25%。"), changeRate);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["增加"]);
    expect(finding).toMatchObject({ likeliest: "改为“减少”", arithmetic: "20万元 ÷（300万元 + 20万元）= 6.25%" });
  });

  it("calls what it speaks of by the words of its amount, where the change has none", () => {
    const [finding] = findingsIn(sections("2024年支出预算300万元，比上年减少100万元，下降20%。"), changeRate);
    expect(finding?.message).toMatch(/^\S+的增减幅度与金额不符/);
  });

  it("finds the amount that a change speaks of when two stand before it", () => {
    const text =
      "2024年收入总计593.39万元，支出总计593.39万元，与2023年预算相比，收入减少4.37万元，下降0.73%；支出减少4.37万元，下降0.73%。";
    expect(outcomeOf(sections(text), changeRate)).toMatchObject({ held: 2, findings: [] });
  });

  it("does not take a figure from the reasons for a change", () => {
    const text = "2024年支出预算300万元，比上年预算减少100万元，下降25%，主要原因是培训减少20万元，下降90%。";
    expect(outcomeOf(sections(text), changeRate)).toMatchObject({ held: 1, findings: [] });
  });

  it("does not judge a rate without amounts", () => {
    expect(outcomeOf(sections("2024年支出预算300万元，比上年预算下降25%。"), changeRate).state).toBe("undecided");
  });
});
