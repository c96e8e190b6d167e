import { describe, expect, it } from "vitest";
import { fen, printDecimal } from "../amount/index.ts";
import {
  adjustedAmount,
  DEPARTMENT_RATIOS,
  type DepartmentRatio,
  departmentRatio,
  RATIO_DEFINITIONS,
} from "./index.ts";

function say(which: DepartmentRatio, numerator: number, denominator: number): string {
  const result = departmentRatio(which, numerator, denominator);
  return result.status === "known"
    ? `${printDecimal(result.percent)} ${result.met ? "kept" : "missed"}`
    : result.status;
}

describe("ratios of a whole department", () => {
  it.each<[DepartmentRatio, number, number, string]>([
    ["execution", 95, 100, "95.00 kept"],
    ["execution", 949_999, 1_000_000, "95.00 missed"],
    ["execution", 101, 100, "error"],
    ["adjustment", 15, 100, "15.00 kept"],
    ["carryOver", 6, 100, "6.00 missed"],
    ["threePublicControl", 0, 0, "100.00 kept"],
    ["threePublicControl", 5, 0, "violated"],
    ["procurementExecution", 0, 0, "notApplicable"],
    ["targetsSet", 6, 6, "100.00 kept"],
    ["monitored", 5, 6, "83.33 missed"],
    ["resultsApplied", -1, 6, "error"],
  ])("%s %d of %d: %s", (which, numerator, denominator, expected) => {
    expect(say(which, numerator, denominator)).toBe(expected);
  });

  it("each says what it divides by what, and where it comes from", () => {
    for (const which of DEPARTMENT_RATIOS) {
      const { name, numerator, denominator, source } = RATIO_DEFINITIONS[which];
      expect([name, numerator, denominator, source].every((text) => text !== "")).toBe(true);
    }
  });
});

describe("what counts as adjustment", () => {
  const adjustments = [
    { amount: fen(30), exempt: false },
    { amount: fen(-20), exempt: false },
    { amount: fen(500), exempt: true },
  ];

  it("every movement once, without what others decided; or only where it ended", () => {
    expect(adjustedAmount(adjustments)).toBe(50);
    expect(adjustedAmount(adjustments, "stock")).toBe(10);
  });
});
