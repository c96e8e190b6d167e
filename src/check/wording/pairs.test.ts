import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loneMarks } from "./pairs.ts";

describe("brackets and quotation marks", () => {
  it.each(["“三公”经费（含出国（境）费）", "1）概述；2）依据", "（一）收入(二)支出", "《关于印发<方案>的通知》"])(
    "%s is in pairs",
    (text) => {
      expect(loneMarks(text)).toEqual([]);
    },
  );

  it.each([
    ["这笔钱没有列入年初数”。", "”"],
    ["进度（从3月到6月，完成整理。", "（"],
    ["根据《档案法的规定", "《"],
  ])("%s has a lone %s", (text, mark) => {
    expect(loneMarks(text).map((lone) => lone.mark)).toEqual([mark]);
  });

  it("wraps of any depth leave nothing alone", () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("预算", "支出", ""),
        fc
          .tuple(fc.constantFrom("（）", "《》", "“”"), tie("tree"), tie("tree"))
          .map(([pair, inner, after]) => `${pair[0]}预${inner}${pair[1]}${after}`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        expect(loneMarks(text)).toEqual([]);
      }),
    );
  });
});
