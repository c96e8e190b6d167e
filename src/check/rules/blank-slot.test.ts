import { describe, expect, it } from "vitest";
import { blankSlot } from "./blank-slot.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const slots = (text: string) =>
  findingsIn(line(text), blankSlot).map(({ suspects, severity }) => [severity, suspects[0]?.quote]);

describe("blank-slot", () => {
  it.each([
    ["共有编制____人。", "____"],
    ["在职人数__12__人。", "__12__"],
    ["长期目标（截止 年）：完成数字化。", "截止 年"],
    ["由青石县XX局统一管理。", "XX"],
    ["本年安排万元，用于维修。", "万元"],
    ["支出300万元，增长%，主要是人员增加。", "%"],
    ["由【单位名称】负责。", "【单位名称】"],
  ])("%s has an empty slot", (text, slot) => {
    expect(slots(text)).toEqual([["warning", slot]]);
  });

  it.each([
    "单位负责人签字：________",
    "填表人：____ 联系电话：____",
    "系统账号user__name保持不变。",
    "截至2023年底，共有车辆2辆。",
    "MERGEFIELD ${ds53__REP_A}人数12人。",
    "二○○○年起执行。",
  ])("%s has none", (text) => {
    expect(slots(text)).toEqual([]);
  });

  it("hints at a label that is filled in elsewhere", () => {
    expect(slots("单位名称：（盖章）青石县档案馆\n\n项目支出表\n\n单位名称：（盖章）")).toEqual([
      ["info", "单位名称：（盖章）"],
    ]);
    expect(slots("单位名称：（盖章）")).toEqual([]);
  });

  it("hints at a project code that the table of projects gives", () => {
    const form = "项目申报表\n\n项目名称\t档案数字化\t项目代码\t\n主管部门\t档案馆\t执行单位\t档案馆";
    const table = "项目支出表\n\n项目编码\t项目名称\t合计\n42010324103T000000101\t档案数字化\t12.00";
    expect(slots(`${table}\n\n${form}`)).toEqual([["info", "项目代码"]]);
    expect(slots(form)).toEqual([]);
  });

  it("does not take dots of a contents page for something left out", () => {
    expect(slots("……")).toEqual([]);
    expect(slots("一、部门职责……………………3")).toEqual([]);
  });
});
