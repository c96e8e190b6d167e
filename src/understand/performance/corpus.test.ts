import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { formsOf, indicatorCoverage, linesOf } from "./index.ts";

const corpus = resolve(import.meta.dirname, "../../..", process.env["MINGZHANG_CORPUS"] ?? "../shared");
const folder = join(corpus, "corpus/text");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

function textOf(number: string): string {
  return readFileSync(join(folder, files.find((name) => name.startsWith(number)) ?? ""), "utf8");
}

function formsIn(number: string) {
  return formsOf(linesOf(readText(textOf(number), number).blocks));
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

  it.each([
    // number, with operator, bare number, date, words, sentence without target, moved or doubtful
    ["000", 76, 0, 0, 4, 0, 0],
    ["001", 54, 14, 3, 12, 0, 0],
    ["002", 13, 60, 0, 32, 0, 15],
    ["003", 28, 0, 0, 2, 0, 0],
    ["004", 5, 0, 0, 0, 5, 0],
  ])(
    "every indicator of %s is taken apart, and no row is left",
    (number, stated, bare, date, words, without, moved) => {
      const coverage = indicatorCoverage(formsIn(number));
      expect(coverage).toMatchObject({ withOperator: stated, bareNumber: bare, date, uncertain: moved, unreadRows: 0 });
      expect([coverage.words.length, coverage.without.length]).toEqual([words, without]);
      const told = stated + bare + coverage.range + date + words + without;
      expect(told).toBe(coverage.indicators);
    },
  );

  it("words hold no number that was overlooked, and sentences name no target", () => {
    for (const { words, without } of ["000", "001", "002", "003", "004"].map((each) =>
      indicatorCoverage(formsIn(each)),
    )) {
      for (const { target } of words) expect(target?.text).not.toMatch(/[\d%≥≤=]/);
      for (const { name } of without) expect(name.text).not.toMatch(/[\d%≥≤=]/);
    }
  });

  it.each(["000", "001", "002", "003", "004"])("no target with ≥ or ≤ that stands in %s is missed", (number) => {
    const printed = [...textOf(number).matchAll(/[≥≤≧≦]\s*\d[\d.]*/g)].length;
    const read = formsIn(number).flatMap(({ indicators }) =>
      indicators.flatMap(({ value, prior }) => [value?.text ?? "", ...prior.map(({ words }) => words.text)]),
    );
    expect(read.filter((text) => /^[≥≤≧≦]/.test(text))).toHaveLength(printed);
  });
});
