import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact } from "./compact.ts";

describe("a text without layout", () => {
  it("closes up what extraction has spread", () => {
    const { text, sourceRange } = compact("支出 877.92\u3000万元");
    expect(text).toBe("支出877.92万元");
    expect("支出 877.92\u3000万元".slice(...sourceRange(2, 10))).toBe("877.92\u3000万元");
  });

  it("leaves out the markup that forms carry", () => {
    expect(compact("<p>1. 值班；</p> <p>2. 会务。</p>").text).toBe("1.值班；2.会务。");
  });

  it("leaves comparisons alone", () => {
    expect(compact("故障率<5%，响应时间<4小时").text).toBe("故障率<5%，响应时间<4小时");
  });

  it("gives back a stretch that holds the same characters, wherever it is asked", () => {
    const pieces = fc.array(fc.constantFrom("预", "算", "8", ".", " ", "\u3000", "\n", "<p>", "</p>"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, fc.nat(40), fc.nat(40), (parts, a, b) => {
        const original = parts.join("");
        const { text, sourceRange } = compact(original);
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(compact(original.slice(...sourceRange(start, end))).text).toBe(text.slice(start, end));
      }),
    );
  });
});
