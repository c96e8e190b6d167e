import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import type { Candidate } from "./candidates.ts";
import { soundReading } from "./reading.ts";

function candidate(wan: number, concept: Concept): Candidate {
  const printed = { fen: fen(wan * 1_000_000), unit: "tenThousandYuan" as const, decimals: 2 };
  const site = { block: 0, start: 0, end: 1 };
  const figure = { concept, printed: { type: "amount" as const, ...printed }, site, places: [], evidence: {} };
  return { figure, concept, complete: true, printed };
}

const salaries = candidate(100, { functionCode: "2012601", nature: "personnel" });
const running = candidate(20, { functionCode: "2012601", nature: "running" });
const projects = candidate(30, { functionCode: "2012601", nature: "project" });
const TOTALS = [candidate(150, {}), candidate(120, { nature: "basic" })];

describe("the reading of a table held against its own total", () => {
  it("adds up", () => {
    expect(soundReading([salaries, running, projects], TOTALS)).toMatchObject({ addsUp: true });
  });

  it("leaves out the one figure that a damaged header put under basic expenditure", () => {
    const misread = candidate(30, { functionCode: "2012601", economicCode: "d:310", nature: "running" });
    const { leaves, addsUp } = soundReading([salaries, running, misread, projects], TOTALS);
    expect([addsUp, leaves]).toEqual([true, [salaries, running, projects]]);
  });

  it("is doubted where nothing explains what is too much", () => {
    const other = candidate(45, { functionCode: "2080501" });
    expect(soundReading([salaries, running, projects, other], TOTALS)).toMatchObject({ addsUp: false, totals: [] });
  });
});
