import { describe, expect, it } from "vitest";
import { type Disclosure, sourcedText } from "../disclosure/index.ts";
import { compareTexts } from "./index.ts";

function document(...lines: string[]): Disclosure {
  return {
    file: "",
    blocks: lines.map((line) =>
      line.startsWith("#")
        ? { type: "heading", level: 1, ...sourcedText(line.slice(1)) }
        : { type: "paragraph", ...sourcedText(line) },
    ),
  };
}

function differences(left: Disclosure, right: Disclosure): (readonly [string, string | null, string | null])[] {
  return compareTexts(left, right).map((one) => [one.section, one.left?.text ?? null, one.right?.text ?? null]);
}

describe("wording", () => {
  it("is the same when only numbers, spaces and punctuation differ", () => {
    const left = document("#一、收入", "2024年收入预算 877.92 万元。");
    expect(differences(left, document("#一、收入", "2023年收入预算1048.94万元；"))).toEqual([]);
  });

  it("a paragraph reworded stands beside its new wording", () => {
    const left = document("#一、收入", "收入减少，主要原因是压减项目支出。");
    const right = document("#一、收入", "收入减少，主要原因是压减会议支出。", "另有新增职能。");
    expect(differences(left, right)).toEqual([
      ["一、收入", "收入减少，主要原因是压减项目支出。", "收入减少，主要原因是压减会议支出。"],
      ["一、收入", null, "另有新增职能。"],
    ]);
  });

  it("moving a paragraph is no change of wording; taking one of two equal ones out is", () => {
    const moved = document("丙丁戊己", "甲乙丙丁");
    expect(differences(document("甲乙丙丁", "丙丁戊己"), moved)).toEqual([]);
    expect(differences(document("#一", "甲乙丙丁", "甲乙丙丁"), document("#一", "甲乙丙丁"))).toEqual([
      ["一", "甲乙丙丁", null],
    ]);
  });
});
