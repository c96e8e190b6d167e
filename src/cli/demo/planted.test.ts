import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, type Problem } from "../../check/index.ts";
import type { Place } from "../../disclosure/index.ts";
import { read } from "../../read/index.ts";
import { understand } from "../../understand/index.ts";

interface Planted {
  readonly id: string;
  readonly lines: readonly number[];
  readonly planted: string;
  /** What stood there before; empty where the whole line was put in. */
  readonly correct: string;
}

const folder = new URL("../../../examples/planted/", import.meta.url);
const key: { document: string; errors: Planted[] } = JSON.parse(readFileSync(new URL("planted.json", folder), "utf8"));
const lines = readFileSync(new URL(key.document, folder), "utf8").split("\n");

async function problemsIn(text: string): Promise<readonly Problem[]> {
  return check(understand(await read(new TextEncoder().encode(text), key.document))).problems;
}

/** Errors and warnings: what a reviewer has to look at. */
async function graveProblemsIn(text: string) {
  return (await problemsIn(text)).filter(({ severity }) => severity !== "info");
}

/** Whether one of the places lies in the line and overlaps the planted words. */
function meets(places: readonly Place[], { lines: numbers, planted }: Planted): boolean {
  return places.some(({ line, quote }) => {
    if (line === undefined || !numbers.includes(line)) return false;
    const text = lines[line - 1] ?? "";
    const [at, where] = [text.indexOf(planted), text.indexOf(quote)];
    return where < at + planted.length && at < where + quote.length;
  });
}

/** Whether a problem is about a planted error: a relation that it breaks. */
function concerns({ suspects, evidence }: Problem, error: Planted): boolean {
  return meets([...suspects, ...evidence], error);
}

function corrected(): string {
  const text = [...lines];
  const added = new Set<number>();
  for (const { lines: numbers, planted, correct } of key.errors) {
    for (const number of numbers) {
      if (correct === "") added.add(number);
      else text[number - 1] = (text[number - 1] ?? "").replace(planted, correct);
    }
  }
  return text.filter((_, index) => !added.has(index + 1)).join("\n");
}

describe("the sample with planted errors", () => {
  it("holds every planted error where the key says", () => {
    for (const { lines: numbers, planted } of key.errors) {
      for (const number of numbers) expect(lines[number - 1]).toContain(planted);
    }
  });

  it.each(key.errors)("betrays $id: $planted", async (error) => {
    const problems = await graveProblemsIn(lines.join("\n"));
    expect(problems.some((problem) => concerns(problem, error))).toBe(true);
  });

  it("suspects the planted number itself in at least two cases of three, not what it is measured against", async () => {
    const problems = await graveProblemsIn(lines.join("\n"));
    const suspected = key.errors.filter((error) => problems.some(({ suspects }) => meets(suspects, error)));
    expect(suspected.length * 3).toBeGreaterThanOrEqual(key.errors.length * 2);
  });

  it("gives no alarm elsewhere", async () => {
    const problems = await graveProblemsIn(lines.join("\n"));
    const strays = problems.filter((problem) => !key.errors.some((error) => concerns(problem, error)));
    expect(strays.map(({ message }) => message)).toEqual([]);
  });

  it("gives no alarm at all once the errors are taken out", async () => {
    expect((await graveProblemsIn(corrected())).map(({ message }) => message)).toEqual([]);
  });
});
