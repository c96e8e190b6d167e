import { describe, expect, it } from "vitest";
import { type BrokenSum, type Judgements, judgedSums, reasonOf } from "../judgements/judged-sums.ts";
import { sumSection } from "./sum-section.ts";

const judgements: Judgements = {
  reasons: {
    misprint: { verdict: "document", meaning: "An amount is misprinted." },
    levelsAdded: { verdict: "ours", meaning: "Levels were added up." },
  },
  sums: [
    {
      ...{ document: "00112233445566ff", file: "budget.pdf", page: 7, axis: "rows", why: "misprint" },
      cells: [{ row: 3, column: 2, stated: "12.50" }],
    },
  ],
};
const sum: BrokenSum = { document: "00112233445566ff", page: 7, axis: "rows", row: 3, column: 2, stated: "12.50" };

describe("a judged sum", () => {
  it("is found again by document, page, place and what is printed there", () => {
    expect(reasonOf(sum, judgements)).toBe("misprint");
    for (const other of [{ document: "ff" }, { page: 8 }, { axis: "columns" }, { row: 4 }, { stated: "12.51" }])
      expect(reasonOf({ ...sum, ...other }, judgements)).toBeNull();
  });
});

describe("the section of the sums that do not hold", () => {
  it("counts them by whose error they are, and lists those that nobody has judged", () => {
    const lines = sumSection([sum, { ...sum, row: 9 }], 200, judgements).split("\n");
    expect(lines).toContain("| document | An amount is misprinted. | 1 | 0.5 % |");
    expect(lines).toContain("| ours | All | 0 | 0.0 % |");
    expect(lines).toContain("| – | Not judged | 1 | 0.5 % |");
    expect(lines.at(-1)).toBe("- 00112233445566ff, page 7, rows, row 9, column 2: 12.50");
  });
});

describe("the judgements kept", () => {
  it("have their form, a reason that is explained, and no place twice", () => {
    const { sums } = judgedSums();
    const places = sums.flatMap(({ document, page, axis, cells }) =>
      cells.map(({ row, column }) => [document, page, axis, row, column].join(" ")),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(new Set(places).size).toBe(places.length);
  });
});
