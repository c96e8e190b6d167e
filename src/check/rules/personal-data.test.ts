import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { personalData } from "./personal-data.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、其他事项\n\n${text}`;
const numbers = (text: string) => findingsIn(line(text), personalData).map(({ suspects }) => suspects[0]?.quote);

describe("personal-data", () => {
  it.each([
    ["联系电话：13900001234。", "13900001234"],
    ["联系电话：139 0000 1234。", "139 0000 1234"],
    ["联系电话：139-0000-1234。", "139-0000-1234"],
    ["联系人\t馆办公室\t联系电话\t13900001234\n目标\t保管档案\t资金\t3.00", "13900001234"],
    ["联系人\t手机号码\n馆办公室\t13900001234", "13900001234"],
    ["身份证号码11010519491231002X。", "11010519491231002X"],
  ])("%s", (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  it.each([
    "公开咨询电话：02785480000、0915-3210000。",
    "项目代码42010324103T000000101，编号139000012345。",
    "建设费13900001234元，税费13900001234.50。",
    "项目\t金额（元）\n建设费\t13900001234",
    "联系工作 1 302 27 505 02 委托业务费。",
    "合计13900001234，其中基本支出13900001234。",
    "统一社会信用代码1111010519491231002X，校验码不对的110105194912310022。",
  ])("%s holds no personal number", (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it("does not repeat the number in its message", () => {
    const [finding] = findingsIn(line("联系电话：13900001234。"), personalData);
    expect(finding?.message).not.toMatch(/\d{4}/);
  });
});
