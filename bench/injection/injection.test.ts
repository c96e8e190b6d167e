import { beforeAll, describe, expect, it } from "vitest";
import { exampleBooks } from "../../testing/round-trip/examples.ts";
import { type Case, MISTAKES, runInjection } from "./campaign.ts";
import { composedDocuments } from "./documents.ts";
import type { CleanDocument } from "./mistake.ts";
import { missedThresholds } from "./tally.ts";

/** A sample of what `bench/injection/run.ts` does in full. */
const COUNT = 10 * MISTAKES.length;

describe("mistakes planted in composed documents without identity", () => {
  let documents: CleanDocument[] = [];
  let cases: Case[] = [];
  beforeAll(async () => {
    documents = await composedDocuments(exampleBooks().slice(1, 5), ["html", "xlsx"]);
    cases = runInjection(documents, COUNT, 7);
  }, 120_000);

  it("can be planted in every class", () => {
    expect(new Set(cases.map(({ mistake }) => mistake.name))).toEqual(new Set(MISTAKES.map(({ name }) => name)));
    expect(cases.length).toBeGreaterThan(0.95 * COUNT);
  });

  it("are found and named as often as promised where they break a printed relation", () => {
    expect(cases.filter(({ breaks }) => breaks).length).toBeGreaterThan(COUNT / 3);
    expect(missedThresholds(cases)).toEqual([]);
  });

  it("are the same with the same seed", () => {
    const again = runInjection(documents, 12, 7);
    expect(again).toEqual(cases.slice(0, again.length));
  });
});
