import { describe, expect, it } from "vitest";
import { missingReason } from "./missing-reason.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (first: string, second: string) =>
  `青石县档案馆2024年部门预算\n\n一、收入预算情况\n\n${first}\n\n二、“三公”经费预算情况\n\n${second}`;
const INCOME = "2024年收入预算300万元，比2023年预算增加20万元，增长7.14%";
const MEETING = "2024年“三公”经费预算2万元，比2023年预算减少1万元";

describe("missing-reason", () => {
  it("misses the reason of a total where others are given", () => {
    const [finding] = findingsIn(document(`${INCOME}。`, `${MEETING}，主要原因是压缩接待。`), missingReason);
    expect(finding).toMatchObject({ severity: "info", suspects: [{ quote: expect.stringContaining("增加20万元") }] });
  });

  it("finds the reason in the next paragraph", () => {
    expect(
      findingsIn(
        document(`${INCOME}。\n\n增加的主要原因是人员增加。`, `${MEETING}，主要原因是压缩接待。`),
        missingReason,
      ),
    ).toEqual([]);
  });

  it("does not ask where no text gives reasons, nor for a change of zero", () => {
    expect(outcomeOf(document(`${INCOME}。`, `${MEETING}。`), missingReason).state).toBe("undecided");
    const unchanged = "2024年收入预算300万元，比2023年预算增加0万元，增长0%。";
    expect(findingsIn(document(unchanged, `${MEETING}，主要原因是压缩接待。`), missingReason)).toEqual([]);
  });
});
