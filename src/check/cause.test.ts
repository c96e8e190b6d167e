import { describe, expect, it } from "vitest";
import { joinByCause } from "./cause.ts";
import type { Problem } from "./problem.ts";

const place = (line: number, quote: string) => ({ file: "a.txt", line, quote });
const problem = (rule: string, suspects: Problem["suspects"], more: Partial<Problem> = {}): Problem => ({
  id: rule,
  rule,
  severity: "error",
  message: rule,
  suspects,
  evidence: [],
  identities: [{ rule, about: "section:#0" }],
  section: "",
  ...more,
});

describe("problems of one cause", () => {
  it("are one: the wrong cell breaks its row, its column and the text", () => {
    const cell = [place(9, "431.02")];
    const [joined, ...others] = joinByCause(
      [
        problem("row-sum", cell, { arithmetic: "甲" }),
        problem("same-concept", cell, { likeliest: "431.20万元", arithmetic: "乙", evidence: [place(3, "431.20")] }),
        problem("column-sum", cell, { arithmetic: "丙" }),
      ],
      () => true,
    );
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ rule: "same-concept", likeliest: "431.20万元", arithmetic: "乙；甲；丙" });
    expect(joined?.message).toContain("还有 2 项");
  });

  it("say once what the relations of several say alike", () => {
    const cell = [place(9, "431.02")];
    const line = "文件里先后出现 431.20万元（1 处）、431.02万元（1 处）";
    const [joined] = joinByCause(
      [
        problem("same-concept", cell, { arithmetic: line }),
        problem("same-concept", cell, { arithmetic: `${line}；丙` }),
        problem("row-sum", cell, { arithmetic: "丙" }),
      ],
      () => true,
    );
    expect(joined?.arithmetic).toBe(`${line}；丙`);
  });

  it("say what else the number would have to be where two relations want different values of it", () => {
    const total = [place(3, "462.48")];
    const [joined] = joinByCause(
      [
        problem("breakdown-sum", total, { likeliest: "442.48万元", evidence: [place(4, "393.98"), place(4, "48.50")] }),
        problem("row-sum", total, { likeliest: "392.78万元" }),
      ],
      () => true,
    );
    expect(joined?.likeliest).toBe("442.48万元");
    expect(joined?.alternatives).toEqual([[{ places: total, value: "392.78万元" }]]);
  });

  it("are told by the gravest of them: a sum that is broken is not called a tail", () => {
    const cell = [place(9, "877.92")];
    const [joined] = joinByCause(
      [problem("same-concept", cell, { severity: "info", likeliest: "877.93万元" }), problem("row-sum", cell)],
      () => true,
    );
    expect(joined).toMatchObject({ rule: "row-sum", severity: "error" });
  });

  it("stay apart when they suspect different numbers, or are no matter of numbers", () => {
    const a = problem("row-sum", [place(9, "431.02")]);
    const b = problem("column-sum", [place(9, "431.02"), place(10, "3.00")]);
    const c = problem("merge-field-residue", [place(9, "431.02")]);
    expect(joinByCause([a, b, c], ({ rule }) => rule !== "merge-field-residue")).toEqual([a, b, c]);
  });
});
