import { describe, expect, it } from "vitest";
import { contentsMismatch } from "./contents-mismatch.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (contents: readonly string[], body: readonly string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "目录",
    "第一部分 部门概况",
    "第二部分 预算情况说明",
    ...contents,
    "第一部分 部门概况",
    "本馆保管全县档案。",
    "第二部分 预算情况说明",
    ...body.flatMap((heading) => [heading, "收支总预算300万元。"]),
  ].join("\n\n");
const found = (contents: readonly string[], body: readonly string[]) =>
  findingsIn(document(contents, body), contentsMismatch).map(({ severity, suspects }) => [
    severity,
    suspects[0]?.quote,
  ]);

describe("contents-mismatch", () => {
  it("quotes the entry whose number is another in the body", () => {
    expect(
      found(
        ["一、收支预算情况", "二、其他重要事项的情况说明"],
        ["一、收支预算情况", "二、项目支出情况", "三、其他重要事项说明"],
      ),
    ).toEqual([["warning", "二、其他重要事项的情况说明"]]);
  });

  it("hints at another title under the same number", () => {
    expect(found(["一、收支预算情况", "二、政府采购预算安排"], ["一、收支预算情况", "二、政府采购资金预算"])).toEqual([
      ["info", "二、政府采购预算安排"],
    ]);
  });

  it("accepts year, punctuation and filler words", () => {
    expect(
      found(
        ["一、2024年收支预算总体情况", "二、“三公”经费的情况说明"],
        ["一、收支预算情况说明", "二、2024年三公经费情况"],
      ),
    ).toEqual([]);
  });

  it("takes the number off a title that begins with a year: 1.2025年部门收入预算总表", () => {
    for (const tables of [
      ["1. 2024年部门收入预算总表", "2. 2024年部门支出预算总表"],
      ["表1 2024年政府性基金预算支出表", "表2 2024年国有资本经营预算支出表"],
    ])
      expect(found(["一、收支预算情况", ...tables], ["一、收支预算情况", ...tables])).toEqual([]);
  });

  it("does not compare without a contents page", () => {
    expect(outcomeOf("青石县档案馆2024年部门预算\n\n一、收支预算情况\n\n收支300万元。", contentsMismatch).state).toBe(
      "notApplicable",
    );
  });
});
