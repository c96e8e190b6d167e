import { describe, expect, it } from "vitest";
import { completeConcept, refine } from "./concept.ts";
import { shareBase, wholeOfShare } from "./share-base.ts";

describe("what a share is a share of", () => {
  const part = completeConcept({ measure: "expenditure", year: "2024", fund: "generalPublicBudget", nature: "basic" });

  it("names the dimensions in which the whole is wider", () => {
    expect(shareBase(part, completeConcept({ measure: "expenditure", year: "2024" }))).toBe("fund=*&nature=*");
  });

  it("leads back to the whole", () => {
    const whole = completeConcept({ measure: "expenditure", year: "2024", fund: "generalPublicBudget" });
    const share = refine(part, { base: shareBase(part, whole) });
    expect(wholeOfShare(share)).toEqual(refine(whole, { base: undefined }));
  });

  it("is no whole where the base is a year's budget", () => {
    expect(wholeOfShare({ kind: "rate", base: "initialBudget" })).toBeNull();
  });
});
