import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { sensitiveContent } from "./sensitive-content.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), sensitiveContent).map(({ suspects }) => suspects[0]?.quote);

describe("sensitive-content", () => {
  it.each([
    ["机要岗位人员5人轮流值班。", "机要岗位人员5人轮流值班"],
    ["密码人员值班经费5万元。", "密码人员值班"],
    ["另有机要用车一辆，不予公开。", "机要用车一辆，不予公开"],
    ["集中劝返滞留人员。", "劝返滞留"],
    ["建设县级HJ 电话网。", "HJ 电话"],
  ])("%s is for the secrecy review", (text, part) => {
    expect(words(text)).toEqual([part]);
  });

  it("never says more than a hint", () => {
    expect(findingsIn(line("机要岗位人员5人轮流值班。"), sensitiveContent).map(({ severity }) => severity)).toEqual([
      "info",
    ]);
  });

  it.each(["负责机要保密工作，开展保密检查。", "负责全县商用密码管理工作。", "接待来信来访群众。"])(
    "%s is public",
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});
