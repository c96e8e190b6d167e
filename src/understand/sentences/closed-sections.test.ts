import { expect, test } from "vitest";
import { assetValued } from "./assets.ts";
import { coveredByTargets } from "./targets.ts";

test.each([
  ["1.房屋120平方米，价值", "buildings"],
  ["2.车辆10辆，价值18.20万元；其中：一般公务用车10辆，价值", "generalUse"],
  ["3.办公家具价值", "furniture"],
])("%s … states the value of an asset", (before, item) => {
  expect(assetValued(before)).toEqual({ measure: "stateAssets", item });
});

test("a threshold is no value, and what is not named is not guessed", () => {
  expect(assetValued("安排购置车辆0辆，安排购置单位价值")).toBeNull();
  expect(assetValued("处置收入")).toBeNull();
});

test("targets of the whole body cover its expenditure, those of all projects all project expenditure", () => {
  expect(coveredByTargets("2025年4个项目都编报了绩效目标，涉及项目支出")).toEqual({
    measure: "expenditure",
    nature: "project",
  });
  expect(coveredByTargets("上一句有12万元。同时编报了整体绩效目标，涉及预算支出")).toEqual({ measure: "expenditure" });
});

test("targets of some projects cover an amount of their own", () => {
  expect(coveredByTargets("整体绩效目标1个，涉及金额18万元；当年财政拨款项目2个，涉及预算金额")).toBeNull();
});
