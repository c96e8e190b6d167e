import { describe, expect, it } from "vitest";
import { headcount } from "./headcount.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const text = (sentence: string) => ["青石县档案馆2024年部门预算", "", "三、人员构成", "", sentence].join("\n");

describe("headcount", () => {
  it("names the sum of the categories", () => {
    const [finding] = findingsIn(
      text(
        "编制人数小计35人，其中：行政编制人数16人，参照公务员管理的事业编制人数0人，全部补助事业编制人数18人，自收自支编制人数0人。",
      ),
      headcount,
    );
    expect(finding?.likeliest).toBe("34 人");
    expect(finding?.suspects[0]?.quote).toContain("35人");
  });

  it("reads numbers that a form has torn apart", () => {
    const form =
      "编制人数小计 35 人,其中：行政编制人数  1 6 人,参照公务员管理的事业编制人数 0 人,全部补助事业编制人数__19__人。";
    expect(outcomeOf(text(form), headcount)).toMatchObject({ held: 1, findings: [] });
  });

  it("accepts actual staff with or without the retired", () => {
    const people = (actual: number) =>
      `实有人数小计${actual}人，其中：在职人数小计24人，离休人数小计0人，退休人数小计6人，遗属人数2人。`;
    for (const actual of [24, 30, 32]) expect(findingsIn(text(people(actual)), headcount)).toEqual([]);
    expect(findingsIn(text(people(33)), headcount)).toHaveLength(1);
  });

  it("warns where more people serve than the establishment has places", () => {
    const [finding] = findingsIn(text("共有编制22人。在职人员实有数23人。"), headcount);
    expect(finding?.severity).toBe("warning");
  });

  it("does not apply where no staff is stated", () => {
    expect(outcomeOf(text("本馆保管档案。"), headcount).state).toBe("notApplicable");
  });
});
