import { describe, expect, it } from "vitest";
import { literalAmount, parseProse, proseProblem } from "./prose.ts";

describe("prose holds no literal amounts", () => {
  it.each([
    ["比上年减少171.02万元", "171.02万元"],
    ["年初安排１２３．４５ 万元用于会议", "１２３．４５ 万元"],
    ["每人每月2,080元", "2,080元"],
    ["共三百五十万元", "三百五十万元"],
    ["压减20%以上", "20%"],
    ["下降 １６．３％", "１６．３％"],
    ["约百分之二十", "百分之二十"],
  ])("finds the amount in %s", (text, amount) => {
    expect(literalAmount(text)).toBe(amount);
    expect(proseProblem(text)).toContain(amount);
  });

  it.each(["2024年按照上级要求开展3次检查", "一是保障运转，二是压减支出", "二十大精神宣传", "编制22人"])(
    "leaves %s alone",
    (text) => {
      expect(proseProblem(text)).toBeNull();
    },
  );

  it("splits slots from words", () => {
    const text = "项目压减{{concept/v1?kind=change&nature=project}}，其余持平";
    expect(parseProse(text)).toEqual([
      { words: "项目压减" },
      { concept: { kind: "change", nature: "project" } },
      { words: "，其余持平" },
    ]);
    expect(proseProblem(text)).toBeNull();
    expect(proseProblem("压减{{项目}}")).toMatch(/口径标识/);
  });
});
