import { describe, expect, it } from "vitest";
import { measure, quantile, summarize } from "./measure.ts";

describe("summarize", () => {
  it("gives the median and the quartiles, in whatever order the runs came", () => {
    expect(summarize([5, 1, 4, 2, 3])).toEqual({ lower: 2, median: 3, upper: 4, runs: 5 });
    expect(summarize([1, 2]).median).toBe(1.5);
  });

  it("is not moved by one slow run, as a mean would be", () => {
    expect(summarize([10, 10, 10, 10, 900]).median).toBe(10);
  });

  it("needs a run", () => expect(() => quantile([], 0.5)).toThrow(RangeError));
});

describe("measure", () => {
  it("does not count the warm-up, and times each run by itself", async () => {
    let clock = 0;
    let calls = 0;
    const work = () => {
      calls += 1;
      clock += calls <= 2 ? 1000 : calls;
    };
    expect(await measure(work, { warmUpRuns: 2, runs: 3 }, () => clock)).toEqual({
      lower: 3.5,
      median: 4,
      upper: 4.5,
      runs: 3,
    });
  });

  it("waits for work that is asynchronous", async () => {
    let clock = 0;
    const work = async () => {
      await Promise.resolve();
      clock += 7;
    };
    expect((await measure(work, { warmUpRuns: 0, runs: 2 }, () => clock)).median).toBe(7);
  });
});
