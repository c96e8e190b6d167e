import { expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { runLoad } from "./campaign.ts";
import { loadSection } from "./section.ts";
import { BARE } from "./users.ts";

/** A sample of what `bench/load/run.ts` does in full. */
describeWith(["dist"], "the service with many users at once", () => {
  it("answers all of them and keeps every edit", async () => {
    const load = { engine: "embedded", seconds: 3, readers: 10, writers: 3 } as const;
    const result = await runLoad(load);
    expect(result.errors).toEqual([]);
    expect(result.edits).toBeGreaterThan(3);
    const measured = new Map(result.kinds.map((kind) => [kind.name, kind]));
    expect(measured.get(BARE)?.milliseconds.length).toBeGreaterThan(0);
    expect(measured.get("book with ETag")?.unchanged).toBeGreaterThan(0);
    expect(measured.get("edit of a shared book")?.milliseconds.length).toBeGreaterThan(0);
    expect(loadSection(load, result).split("\n")[4]).toContain("select 1");
  }, 240_000);
});
