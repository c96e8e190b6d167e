import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { vehicleSum } from "./vehicle-sum.ts";

const text = (sentence: string) =>
  ["青石县档案馆2024年部门预算", "", "（四）国有资产占用情况", "", sentence].join("\n");

describe("vehicle-sum", () => {
  it("adds up the kinds of vehicles", () => {
    const [finding] = findingsIn(
      text("本馆共有车辆6辆，其中：一般公务用车3辆、执法执勤用车0辆、其他用车1辆。"),
      vehicleSum,
    );
    expect(finding?.arithmetic).toBe("3 + 0 + 1 = 4，文中为 6");
  });

  it("adds up their values where all are given", () => {
    const fleet = (worth: string) =>
      text(
        `车辆10辆，价值192.63万元；其中：一般公务用车10辆，价值${worth}万元；执法执勤用车0辆，价值0万元；其他车辆0辆，价值0万元。`,
      );
    expect(findingsIn(fleet("192.63"), vehicleSum)).toEqual([]);
    expect(findingsIn(fleet("0"), vehicleSum)).toHaveLength(1);
  });

  it("asks nothing of a list of two kinds", () => {
    expect(outcomeOf(text("共有车辆6辆，其中：一般公务用车3辆、其他用车1辆。"), vehicleSum).state).toBe(
      "notApplicable",
    );
  });
});
