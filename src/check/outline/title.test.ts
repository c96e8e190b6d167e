import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareTitle, likeness, titleCore } from "./title.ts";

describe("titles of contents page and body", () => {
  it("lose dots and page numbers", () => {
    expect(bareTitle("机关运行经费情况……………12")).toBe("机关运行经费情况");
    expect(bareTitle("2024年收支预算总表；")).toBe("2024年收支预算总表");
  });

  it("keep what they are about", () => {
    expect(titleCore("其他重要事项的情况说明", null)).toBe(titleCore("其他重要事项说明", null));
    expect(titleCore("青石县档案馆2024年部门预算表", "青石县档案馆")).toBe("部门预算表");
    expect(titleCore("收入预算安排情况", null)).not.toBe(titleCore("支出预算安排情况", null));
  });

  it("are alike to the degree that they share words", () => {
    expect(likeness("名词解释", "名词解释")).toBe(1);
    expect(likeness("部门整体绩效目标表", "本级部门整体绩效目标表")).toBeGreaterThan(0.8);
    expect(likeness("名词解释", "政府采购")).toBe(0);
  });

  it("are as alike one way as the other", () => {
    const title = fc.string({ unit: fc.constantFrom(..."部门预算收支表情况"), maxLength: 12 });
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});
