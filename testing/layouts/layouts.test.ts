import { describe, expect, it } from "vitest";
import { Chance, caseSeed } from "../../bench/fuzz/random.ts";
import { check } from "../../src/check/index.ts";
import { read } from "../../src/read/index.ts";
import { understand } from "../../src/understand/index.ts";
import { LAYOUTS, MISTAKES, type Mistake, printAsHtml, printAsText, withMistake } from "./index.ts";

async function checked(text: string, file: string) {
  const document = understand(await read(new TextEncoder().encode(text), file));
  const { problems, relationsHeld } = check(document);
  const reported = problems
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, message, suspects }) => `${rule}: ${message} ${suspects[0]?.quote}`);
  const known = document.figures.filter(({ concept }) => concept.measure !== undefined).length;
  return { reported, share: known / document.figures.length, relationsHeld, document };
}

const names = [...LAYOUTS.keys()];
const layoutOf = (name: string) => {
  const layout = LAYOUTS.get(name);
  if (!layout) throw new Error(`no layout ${name}`);
  return layout;
};

describe.each(names)("a document as published in %s", (name) => {
  it.each([1, 2])("has nothing to report when its figures agree, as text and as a web page (%i)", async (seed) => {
    const made = layoutOf(name)(seed);
    for (const [text, ending] of [
      [printAsText(made), "txt"],
      [printAsHtml(made), "html"],
    ]) {
      const { reported, share, relationsHeld } = await checked(text ?? "", `${made.name}.${ending}`);
      expect(reported).toEqual([]);
      expect(share).toBeGreaterThan(0.88);
      expect(relationsHeld).toBeGreaterThan(60);
    }
  });

  it("says which body it is of, and for which year", async () => {
    const made = layoutOf(name)(1);
    const { document } = await checked(printAsText(made), `${made.name}.txt`);
    const [title] = made.pieces;
    expect(title?.type === "heading" ? title.text : "").toContain(String(document.year));
    expect(title?.type === "heading" ? title.text : "").toContain(document.body ?? "no body");
    expect(document.kind === "unitFinalAccounts" || document.kind === "departmentFinalAccounts").toBe(
      name.endsWith("final"),
    );
  });
});

/** The least share of planted mistakes that is noticed, in per cent, over all layouts. */
const LEAST: Readonly<Record<Mistake, number>> = {
  "digit in a table": 90,
  "swapped digits": 90,
  "wrong rate": 85,
  "wrong completion": 60,
  "wrong share": 90,
  "wrong sign word": 95,
  "another body": 80,
  "stale year": 70,
  "deleted row": 60,
  "rate of this year's amount": 70,
  "digit in the text": 60,
};

describe("a single mistake", () => {
  it.each(MISTAKES)("%s is noticed", async (mistake) => {
    let [noticed, planted] = [0, 0];
    for (const name of names) {
      for (const seed of [21]) {
        const clean = layoutOf(name)(seed);
        const flawed = withMistake(clean, mistake, new Chance(caseSeed(seed, mistake.length)));
        if (!flawed || printAsText(flawed) === printAsText(clean)) continue;
        planted += 1;
        const { reported } = await checked(printAsText(flawed), `${clean.name}.txt`);
        if (reported.length > 0) noticed += 1;
      }
    }
    expect(planted).toBeGreaterThan(2);
    expect((100 * noticed) / planted).toBeGreaterThanOrEqual(LEAST[mistake]);
  });
});
