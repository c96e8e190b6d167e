import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { formsOf, linesOf } from "./index.ts";

const corpus = resolve(import.meta.dirname, "../../..", process.env["MINGZHANG_CORPUS"] ?? "../shared");
const folder = join(corpus, "corpus/text");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

function formsIn(number: string) {
  const text = readFileSync(join(folder, files.find((name) => name.startsWith(number)) ?? ""), "utf8");
  return formsOf(linesOf(readText(text, number).blocks));
}

describe.skipIf(files.length === 0)("forms of published documents (skipped where the corpus is absent)", () => {
  it.each([
    ["000", 6, 80],
    ["001", 10, 83],
    ["002", 7, 105],
    ["003", 3, 30],
    ["004", 2, 10],
  ])("%s holds %i forms with %i indicators", (number, count, indicators) => {
    const forms = formsIn(number);
    expect(forms).toHaveLength(count);
    expect(forms.flatMap((form) => form.indicators)).toHaveLength(indicators);
  });

  it.each([
    ["002", 80],
    ["003", 90],
  ])("the weights of every form of %s add up to %i", (number, total) => {
    for (const { indicators } of formsIn(number)) {
      const weights = indicators.flatMap(({ weight }) => weight?.value.units ?? []);
      if (weights.length > 0) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(total);
    }
  });

  it("gives every indicator a first and a second level where the form has both", () => {
    for (const number of ["000", "002", "003"]) {
      for (const { level1, level2, title } of formsIn(number).flatMap((form) => form.indicators)) {
        expect([level1 === "", level2 === ""], title).toEqual([false, false]);
      }
    }
  });
});
