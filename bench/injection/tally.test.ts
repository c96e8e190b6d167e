import { describe, expect, it } from "vitest";
import type { Case } from "./campaign.ts";
import type { Mistake } from "./mistake.ts";
import { injectionSection } from "./section.ts";
import { missedThresholds, tallies } from "./tally.ts";

const mistake = (name: string): Mistake => ({ name, ofNumber: true, plant: () => null });
const DIGIT = mistake("a digit");
const YEAR = mistake("a year");
const planted = (of: Mistake, breaks: boolean, found: boolean, namedFirst: boolean): Case => ({
  mistake: of,
  document: "某局",
  breaks,
  found,
  named: namedFirst,
  namedFirst,
  seed: 1,
});

const cases = [
  ...Array.from({ length: 98 }, () => planted(DIGIT, true, true, true)),
  planted(DIGIT, true, false, false),
  planted(DIGIT, false, false, false),
  planted(YEAR, false, true, true),
];

describe("the score of planted mistakes", () => {
  it("counts by class, those that break a relation apart", () => {
    expect(tallies(cases)[0]).toEqual({
      name: "a digit",
      ofNumber: true,
      planted: 100,
      found: 98,
      breaking: 99,
      breakingFound: 98,
      breakingNamed: 98,
    });
  });

  it("only asks for mistakes that break a relation, of which there must be some", () => {
    expect(missedThresholds(cases)).toEqual([]);
    const missed = Array.from({ length: 9 }, () => planted(DIGIT, true, false, false));
    expect(missedThresholds([...cases, ...missed])).toEqual([
      "90.7 % of the mistakes that break a relation were found",
    ]);
    expect(missedThresholds([planted(YEAR, false, false, false)])).not.toEqual([]);
  });

  it("names the classes that no relation can see", () => {
    const text = injectionSection(cases, { composed: 1, published: 0 });
    expect(text).toContain("| a digit | 100 | 98.0 % | 99 | 99.0 % | 99.0 % |");
    expect(text).toContain("can see: a year.");
  });
});
