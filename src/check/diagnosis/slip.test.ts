import { describe, expect, it } from "vitest";
import { exactly, fen, parseAmount } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Range } from "../relations/equation.ts";
import { unlikelihood } from "./slip.ts";

function amount(text: string): Figure {
  const printed = parseAmount(text, "tenThousandYuan");
  if (!printed) throw new Error(text);
  return {
    concept: {},
    printed: { type: "amount", ...printed },
    site: { block: 0, start: 0, end: 0 },
    places: [],
    evidence: {},
  };
}

const meant = (text: string): Range => {
  const { printed } = amount(text);
  return { type: "amount", interval: exactly(printed.type === "amount" ? printed.fen : fen(0)) };
};

const of = (printed: string, right: string) => unlikelihood(amount(printed), meant(right));

describe("how unlikely it is to write one number for another", () => {
  it("grows with the digits that differ", () => {
    expect(of("730.87", "710.87")).toBeLessThan(of("730.87", "712.87"));
    expect(of("730.87", "712.87")).toBeLessThan(of("730.87", "294.15"));
  });

  it("takes two swapped digits and a moved point for one slip", () => {
    expect(of("877.92", "877.29")).toBe(of("877.92", "877.93"));
    expect(of("11.545", "115.45")).toBeLessThan(of("11.545", "294.15"));
    expect(of("8779.2", "877.92")).toBeLessThan(of("8779.2", "1294.1"));
  });

  it("is never more than for a number that has nothing of the other", () => {
    expect(of("12.34", "98.76")).toBeLessThanOrEqual(of("1234.34", "9876.76"));
  });

  it("counts a value in a wide range for less than the only one that would do", () => {
    const wide: Range = { type: "amount", interval: { lo: fen(70_000_000), hi: fen(72_000_000) } };
    expect(unlikelihood(amount("730.87"), wide)).toBeGreaterThan(of("730.87", "710.87"));
  });
});
