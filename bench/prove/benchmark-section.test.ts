import { describe, expect, it } from "vitest";
import { benchmarkSection, parseBenchmarks } from "./benchmark-section.ts";

const result = { name: "check yunling-2025.txt", median: 94.06, lower: 80.89, upper: 113.84, runs: 40 };

describe("the section of the benchmarks", () => {
  it("gives the median and the quartiles", () => {
    const printed = JSON.stringify({ unit: "ms", node: "v20.0.0", results: [result] });
    const row = benchmarkSection(parseBenchmarks(printed)).split("\n").at(-1);
    expect(row).toBe("| check yunling-2025.txt | 94.1 | 80.9–113.8 | 40 |");
  });

  it("finds no results where there are none", () => {
    expect([parseBenchmarks(""), parseBenchmarks("{}")]).toEqual([[], []]);
  });
});
