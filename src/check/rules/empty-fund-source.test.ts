import { describe, expect, it } from "vitest";
import { emptyFundSource } from "./empty-fund-source.ts";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const form = (own: string, other = "") =>
  budgetDocument(
    projectForm("卷宗整理", {
      fields: [
        ["当年预算合计", "10.00"],
        ["1. 财政拨款收入（本级安排）", own],
        ["2. 财政拨款收入（上级转移支付）", ""],
        ["3. 其他资金", other],
      ],
    }),
  );

describe("empty-fund-source", () => {
  it("quotes the first blank source", () => {
    const [finding] = findingsIn(form(""), emptyFundSource);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["1. 财政拨款收入（本级安排）"]);
  });

  it("is content with one filled source", () => {
    expect(findingsIn(form("10.00"), emptyFundSource)).toEqual([]);
    expect(findingsIn(form("", "10万元"), emptyFundSource)).toEqual([]);
  });

  it("cannot judge a form without sources", () => {
    expect(outcomeOf(budgetDocument(projectForm("卷宗整理", { budget: "10.00" })), emptyFundSource).state).toBe(
      "undecided",
    );
  });
});
