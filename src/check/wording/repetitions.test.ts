import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repetitionsIn } from "./repetitions.ts";

describe("words in a row", () => {
  it.each([
    ["用于用于行政运行", "用于"],
    ["完成相关任务任务安排", "任务"],
    ["支出预算总额为支出预算总额为462万元", "支出预算总额为"],
    ["收入预算总额为收入预算总额442万元", "收入预算总额"],
  ])("%s repeats %s", (text, unit) => {
    expect(repetitionsIn(text).map((found) => found.unit)).toEqual([unit]);
  });

  it.each(["绩效目标，绩效目标", "1111", "为人民服务", "办公费、邮电费"])("%s repeats nothing", (text) => {
    expect(repetitionsIn(text)).toEqual([]);
  });

  it("are found wherever they stand, and nothing else is", () => {
    const words = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊己庚辛"), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, unit) => {
        const text = `${before}，${unit}${unit}。`;
        const found = repetitionsIn(text).filter(({ start }) => start > before.length);
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end, unit: part } of repetitionsIn(text)) {
          expect(text.slice(start, start + part.length)).toBe(part);
          expect(text.slice(end - part.length, end)).toBe(part);
        }
      }),
    );
  });
});
