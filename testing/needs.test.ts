import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const empty = mkdtempSync(join(tmpdir(), "corpus-"));

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(empty, "corpus"), { recursive: true, force: true });
});

async function needsWith(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return await import("./needs.ts");
}

describe("suiteNeeds", () => {
  it("skips with a plain reason what is not there", async () => {
    const { suiteNeeds } = await needsWith({ MINGZHANG_CORPUS: empty, MINGZHANG_REQUIRE: "" });
    const { available, reason } = suiteNeeds("corpus");
    expect(available).toBe(false);
    expect(reason).toMatch(/MINGZHANG_CORPUS/);
  });

  it("fails instead of skipping what is required", async () => {
    const { suiteNeeds } = await needsWith({ MINGZHANG_CORPUS: empty, MINGZHANG_REQUIRE: "poppler, corpus" });
    expect(() => suiteNeeds("corpus")).toThrow(/published documents/);
  });

  it("is content with what is there", async () => {
    mkdirSync(join(empty, "corpus", "text"), { recursive: true });
    const { corpusPath, suiteNeeds } = await needsWith({ MINGZHANG_CORPUS: empty, MINGZHANG_REQUIRE: "corpus" });
    expect(suiteNeeds("corpus")).toEqual({ available: true, reason: "" });
    expect(corpusPath("corpus", "text")).toBe(join(empty, "corpus", "text"));
  });
});
