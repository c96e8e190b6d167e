import { expect, test } from "vitest";
import { loadLine, type Reading, readingTable } from "./rows.ts";

const reading: Reading = {
  folder: {
    pdftotext: { elapsed: 2500, processor: 2400 },
    oneJob: { elapsed: 10_000, processor: 9600 },
    twoJobs: { elapsed: 7600, processor: null },
  },
  files: 30,
  pages: 1036,
  coldStart: 640,
  coldCommand: 1000,
  coldPages: 25,
  peakMemory: 200 * 1024 * 1024,
};

test("every measure stands beside its aim, and says whether it reaches it", () => {
  const rows = readingTable(reading)
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows.map((row) => row.slice(2, 7))).toEqual([
    ["2.50 s", "1.0", "2.40 s", "", ""],
    ["10.00 s", "4.0", "9.60 s (4.0)", "≤ 5", "reached"],
    ["7.60 s", "3.0", "", "≤ 3", "**missed**"],
    ["0.64 s", "", "", "< 1 s", "reached"],
    ["1.00 s", "", "", "< 1 s", "**missed**"],
    ["200 MiB", "", "", "≤ 300 MiB", "reached"],
  ]);
});

test("a run beside other work says so", () => {
  expect(loadLine(0.2, 2)).toBe("The load before the run was 0.2.");
  expect(loadLine(12.04, 2)).toMatch(/^The load before the run was 12\.0\. Other work shared the machine/);
});
