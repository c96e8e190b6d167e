import { describe, expect, test } from "vitest";
import { suiteNeeds } from "../../testing/needs.ts";
import { fuzzHolds, parseFuzz } from "../prove/fuzz-section.ts";
import { runProgram } from "../prove/program.ts";
import { runCampaign } from "./campaign.ts";
import { mutant } from "./mutant.ts";
import { READERS, seedsOf } from "./seeds.ts";

const COUNT = 40;
const NEEDS_CORPUS = new Set(["pdf"]);
const readers = READERS.filter((reader) => !NEEDS_CORPUS.has(reader) || suiteNeeds("corpus").available);

describe("mutants", () => {
  test("are the same for the same number, and others for another", async () => {
    const seeds = await seedsOf("html");
    const [first, again, other] = [7, 7, 8].map((index) => mutant("html", seeds, 1, index));
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect(seeds).not.toContainEqual(first);
  });
});

describe("damaged files are read or refused, never worse", () => {
  test.each(readers)("%s", async (reader) => {
    const { read, refused, failures } = await runCampaign({ reader, seed: 20251121, count: COUNT, jobs: 1 });
    expect(failures.map(({ index, what }) => `${index}: ${what}`)).toEqual([]);
    expect(read + refused).toBe(COUNT);
  });
});

describe("a file that a reader does not bear", () => {
  test("is counted as failed, and fails the run", async () => {
    const options = ["--reader", "csv", "--count", "2", "--jobs", "1", "--milliseconds", "1"];
    const { status, printed } = await runProgram("bench/fuzz/run.ts", options, false);
    expect(status).toBe(1);
    const counts = parseFuzz(printed);
    expect(counts).toMatchObject([{ reader: "csv", failed: 2 }]);
    expect(fuzzHolds(counts, ["csv"], 2)).toBe(false);
  });
});
