import { describe, expect, it } from "vitest";
import { parseAmountWithUnit } from "../amount/index.ts";
import { type Concept, completeConcept, refine } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import { compareFigures } from "./index.ts";

const TOTAL = completeConcept({
  kind: "level",
  measure: "expenditure",
  year: "2024",
  stage: "approved",
  entity: "某局",
});

function figure(text: string, concept: Concept = TOTAL): Figure {
  const amount = parseAmountWithUnit(text);
  if (!amount) throw new Error(text);
  return {
    concept,
    printed: { type: "amount", ...amount },
    site: { block: 0, start: 0, end: 0 },
    places: [],
    evidence: {},
  };
}

const BASIC = refine(TOTAL, { nature: "basic" });

describe("two sets of figures", () => {
  it("are the same where each concept has values that can be one", () => {
    const left = [figure("877.92万元"), figure("737.6万元", BASIC)];
    const right = [figure("737.60万元", BASIC), figure("878万元"), figure("877.92万元")];
    expect(compareFigures(left, right)).toEqual({ same: 2, differences: [] });
  });

  it("differ by concept, not by place", () => {
    const { same, differences } = compareFigures(
      [figure("877.92万元"), figure("1万元", BASIC)],
      [figure("877.29万元")],
    );
    expect(same).toBe(0);
    expect(differences.map(({ kind }) => kind)).toEqual(["changed", "onlyLeft"]);
  });

  it("a document that contradicts itself differs in the value that the other lacks", () => {
    const { differences } = compareFigures([figure("5万元"), figure("6万元")], [figure("5万元")]);
    expect(differences).toEqual([
      expect.objectContaining({ kind: "changed", left: figure("6万元"), right: figure("5万元") }),
    ]);
  });

  it("a figure of which less is known is matched with the one that fits", () => {
    const open = refine(BASIC, { fund: undefined, scope: undefined });
    expect(compareFigures([figure("5万元", open)], [figure("5.00万元", BASIC)])).toEqual({ same: 1, differences: [] });
    expect(compareFigures([figure("5万元", open)], [figure("7万元", BASIC)]).differences).toHaveLength(2);
  });

  it("nothing is matched on the value alone", () => {
    const bare: Concept = { kind: "level" };
    expect(compareFigures([figure("5万元", bare)], [figure("5万元", BASIC)]).differences).toHaveLength(2);
  });
});
