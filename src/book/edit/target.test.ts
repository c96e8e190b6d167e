import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import type { Operation } from "./operation.ts";
import { conflictsBetween } from "./target.ts";

const setFact = (functionCode: string, amount: number, project?: string): Operation => ({
  type: "setFact",
  fact: {
    view: project ? "projects" : "expenditureByFunction",
    concept: { functionCode, fund: "generalPublicBudget", age: "current", ...(project && { project }) },
    amount: fen(amount),
  },
});

describe("two clerks who began from the same book", () => {
  it("do not disturb each other in different lines", () => {
    expect(conflictsBetween([setFact("2010301", 1)], [setFact("2010302", 2)])).toEqual([]);
  });

  it("conflict in the same line", () => {
    expect(conflictsBetween([setFact("2010301", 1)], [setFact("2010301", 2)])).toHaveLength(1);
  });

  it("conflict when one removes the project that the other gives money", () => {
    const removed: Operation = { type: "removeProject", code: "XM01" };
    expect(conflictsBetween([removed], [setFact("2010302", 5, "XM01")])).toEqual(["project:XM01:exists"]);
    expect(conflictsBetween([setFact("2010302", 5, "XM01")], [removed])).toEqual(["project:XM01:exists"]);
  });

  it("both give one project money in different lines", () => {
    expect(conflictsBetween([setFact("2010302", 5, "XM01")], [setFact("2010399", 7, "XM01")])).toEqual([]);
  });

  it("are looked at within batches", () => {
    const batch: Operation = { type: "batch", operations: [{ type: "setText", key: "duties", text: "甲" }] };
    expect(conflictsBetween([batch], [{ type: "setText", key: "duties", text: "乙" }])).toEqual(["text:duties"]);
  });
});
