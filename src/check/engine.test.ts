import { describe, expect, it } from "vitest";
import { check } from "./engine.ts";
import { documentOf, findingOf, placeAt, ruleSaying } from "./samples.testing.ts";
import { NO_SOURCES } from "./sources.ts";

const document = documentOf(["收支总预算比上年下降20%", "收入预算比上年下降20%", "支出预算比上年下降20%"]);

function staleRate(line: number) {
  return findingOf("change-rate", "17102/104894", {
    suspects: [placeAt(line, "下降20%", 9)],
    evidence: [placeAt(9, "1048.94")],
    arithmetic: "171.02 ÷ 1048.94 = 16.30%",
    likeliest: "下降 16.30%",
  });
}

describe("findings that become problems", () => {
  it("reports a stale rate that stands in three sections once, with three places", () => {
    const outcome = { state: "judged", held: 4, findings: [staleRate(1), staleRate(2), staleRate(3)] } as const;
    const { problems } = check(document, { rules: [ruleSaying("change-rate", outcome)] });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.suspects.map((place) => place.line)).toEqual([1, 2, 3]);
    expect(problems[0]?.evidence).toEqual([placeAt(9, "1048.94")]);
    expect(problems[0]?.message).toBe("增减率与金额不符（同样的问题共 3 处）");
    expect(problems[0]?.arithmetic).toBe("171.02 ÷ 1048.94 = 16.30%");
    expect(problems[0]?.likeliest).toBe("下降 16.30%");
  });

  it("lists a place once, even when two relations suspect it, and does not count it twice", () => {
    const outcome = { state: "judged", held: 0, findings: [staleRate(2), staleRate(2)] } as const;
    const { problems } = check(document, { rules: [ruleSaying("change-rate", outcome)] });
    expect(problems[0]?.suspects).toHaveLength(1);
    expect(problems[0]?.message).toBe("增减率与金额不符");
  });

  it("keeps a place out of the evidence of its own problem", () => {
    const circular = findingOf("same-figure", "k", {
      suspects: [placeAt(1, "620.85")],
      evidence: [placeAt(1, "620.85")],
    });
    const { problems } = check(document, {
      rules: [ruleSaying("same-figure", { state: "judged", held: 0, findings: [circular] })],
    });
    expect(problems[0]?.evidence).toEqual([]);
  });

  it("takes the severest of the merged findings and says every arithmetic", () => {
    const mild = findingOf("column-sum", "k", {
      severity: "info",
      suspects: [placeAt(1, "1.00")],
      arithmetic: "0.40 + 0.61 = 1.01",
    });
    const grave = findingOf("column-sum", "k", { suspects: [placeAt(2, "9.00")], arithmetic: "4.00 + 4.00 = 8.00" });
    const { problems } = check(document, {
      rules: [ruleSaying("column-sum", { state: "judged", held: 0, findings: [mild, grave] })],
    });
    expect(problems[0]).toMatchObject({ severity: "error", arithmetic: "0.40 + 0.61 = 1.01；4.00 + 4.00 = 8.00" });
  });

  it("does not merge equal keys of different rules", () => {
    const rules = ["row-sum", "column-sum"].map((id) =>
      ruleSaying(id, { state: "judged", held: 0, findings: [findingOf(id, "合计", { suspects: [placeAt(1, "20")] })] }),
    );
    const { problems } = check(document, { rules });
    expect(new Set(problems.map((problem) => problem.id)).size).toBe(2);
  });

  it("sorts by severity, then by place in reading order", () => {
    const findings = [
      findingOf("r", "a", { severity: "info", suspects: [placeAt(1, "x")] }),
      findingOf("r", "b", { suspects: [placeAt(12, "x")] }),
      findingOf("r", "c", { suspects: [placeAt(2, "y", 30)] }),
      findingOf("r", "d", { suspects: [placeAt(2, "x", 4)] }),
      findingOf("r", "e", { severity: "warning", suspects: [placeAt(1, "x")] }),
    ];
    const { problems } = check(document, { rules: [ruleSaying("r", { state: "judged", held: 0, findings })] });
    expect(problems.map(({ severity, suspects }) => [severity, suspects[0]?.line, suspects[0]?.column])).toEqual([
      ["error", 2, 4],
      ["error", 2, 30],
      ["error", 12, 1],
      ["warning", 1, 1],
      ["info", 1, 1],
    ]);
  });

  it("sorts the cells of a sheet as the sheet is read, not as their names are spelt", () => {
    const cells = ["表1!C9", "表1!C10", "表2!A1"];
    const sheet = documentOf([]);
    const table = {
      type: "table" as const,
      rowCount: 3,
      columnCount: 1,
      cells: cells.map((cell, row) => ({
        text: "1.00",
        origins: [{ start: 0, end: 4, origin: { cell } }],
        row,
        column: 0,
        rowSpan: 1,
        columnSpan: 1,
      })),
    };
    const findings = [...cells]
      .reverse()
      .map((cell) => findingOf("r", cell, { suspects: [{ file: "表.xlsx", cell, quote: "1.00" }] }));
    const { problems } = check(
      { ...sheet, disclosure: { file: "表.xlsx", blocks: [table] } },
      { rules: [ruleSaying("r", { state: "judged", held: 0, findings })] },
    );
    expect(problems.map(({ suspects }) => suspects[0]?.cell)).toEqual(cells);
  });
});

describe("identity of problems", () => {
  const problemsAt = (shift: number) =>
    check(document, {
      rules: [
        ruleSaying("change-rate", {
          state: "judged",
          held: 0,
          findings: [
            findingOf("change-rate", "17102/104894", { suspects: [placeAt(5 + shift, "下降20%")] }),
            findingOf("change-rate", "2373/9818", { suspects: [placeAt(8 + shift, "下降24%")] }),
          ],
        }),
      ],
    }).problems.map((problem) => problem.id);

  it("stays when lines are put in above", () => {
    expect(problemsAt(40)).toEqual(problemsAt(0));
  });

  it("differs between problems", () => {
    expect(new Set(problemsAt(0)).size).toBe(2);
  });
});

describe("the ledger", () => {
  it("has one entry a rule, in the order of the rules", () => {
    const { ledger, relationsHeld } = check(document, {
      rules: [
        ruleSaying("column-sum", { state: "judged", held: 31, findings: [] }),
        ruleSaying("change-rate", { state: "judged", held: 2, findings: [staleRate(1), staleRate(2)] }),
        ruleSaying("income-equals-expenditure", { state: "undecided", missing: "没有收入总计" }),
        ruleSaying("share", { state: "notApplicable", why: "文中没有占比" }),
      ],
    });
    expect(ledger.map(({ rule, state, relations, broken, why }) => [rule, state, relations, broken, why])).toEqual([
      ["column-sum", "held", 31, 0, undefined],
      ["change-rate", "broken", 2, 2, undefined],
      ["income-equals-expenditure", "undecided", 0, 0, "没有收入总计"],
      ["share", "notApplicable", 0, 0, "文中没有占比"],
    ]);
    expect(relationsHeld).toBe(33);
  });

  it("counts passages that were looked at apart from relations between numbers", () => {
    const outcome = { state: "judged", held: 40, findings: [] } as const;
    const rule = ruleSaying("repeated-words", outcome);
    const hygiene = { ...rule, meta: { ...rule.meta, category: "hygiene" as const } };
    const words = { ...rule, meta: { ...rule.meta, counts: "passages" as const } };
    const { ledger, relationsHeld } = check(document, { rules: [hygiene, words, ruleSaying("row-sum", outcome)] });
    expect(ledger.map(({ state, relations, passages }) => [state, relations, passages])).toEqual([
      ["held", 0, 40],
      ["held", 0, 40],
      ["held", 40, 0],
    ]);
    expect(relationsHeld).toBe(40);
  });

  it("says with a clock how long each rule took", () => {
    let now = 0;
    const rule = ruleSaying("row-sum", { state: "judged", held: 1, findings: [] });
    const slow = {
      ...rule,
      check: () => {
        now += 7;
        return rule.check(document, NO_SOURCES);
      },
    };
    expect(check(document, { rules: [slow], clock: () => now }).timings).toEqual([
      { rule: null, milliseconds: 0 },
      { rule: "row-sum", milliseconds: 7 },
    ]);
    expect(check(document, { rules: [rule] }).timings).toEqual([]);
  });

  it("does not call a rule held that found nothing to check", () => {
    const { ledger } = check(document, { rules: [ruleSaying("share", { state: "judged", held: 0, findings: [] })] });
    expect(ledger[0]).toMatchObject({ state: "notApplicable", why: "没有找到可以核对的关系" });
  });

  it("lets the error of a defective rule through", () => {
    const defective = {
      ...ruleSaying("share", { state: "undecided", missing: "" }),
      check: () => {
        throw new RangeError("除数为零");
      },
    };
    expect(() => check(document, { rules: [defective] })).toThrow("除数为零");
  });
});
