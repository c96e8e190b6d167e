import { describe, expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { runCrash } from "./campaign.ts";

/** A sample of what `bench/crash/run.ts` does in full. */
describe("a store that is killed in the middle of edits", () => {
  it("loses nothing acknowledged on the embedded database", async () => {
    const kills = await runCrash("embedded", 2, 3);
    expect(kills.map(({ damage }) => damage)).toEqual([[], []]);
    expect(kills.every(({ acknowledged }) => acknowledged > 1)).toBe(true);
  }, 300_000);
});

describeWith(["postgres"], "a store on a server", () => {
  it("loses nothing acknowledged, whether its own process is killed or the server's", async () => {
    const kills = await runCrash("server", 4, 3);
    expect(kills.map(({ damage }) => damage)).toEqual([[], [], [], []]);
  }, 300_000);
});
