import { expect, test } from "vitest";
import { account, childrenOf, functionClassNamed } from "./index.ts";

const codeOf = (label: string) => functionClassNamed(label)?.code ?? null;

test.each([
  ["一般公共服务支出", "201"],
  ["一般公共服务", "201"],
  ["（一）一般公共服务支出", "201"],
  ["(十七) 金融支出", "217"],
  ["一、一般公共服务", "201"],
  ["12、城乡社区支出", "212"],
  ["201 一般公共服务支出", "201"],
  ["国有资本经营预算", "223"],
  ["灾害防治及应急管理", "224"],
  ["预备费", "227"],
  ["其它支出", "229"],
])("the label %s names class %s", (label, code) => expect(codeOf(label)).toBe(code));

test.each([
  ["医疗卫生与计划生育支出", "210"],
  ["文化体育与传媒", "207"],
  ["国土海洋气象等支出", "220"],
  ["资源勘探信息等支出", "215"],
  ["农林水事务", "213"],
  ["城乡社区事务支出", "212"],
])("the earlier name %s is still class %s, under its present name", (label, code) => {
  expect(functionClassNamed(label)).toEqual(account("functional", code));
});

test("names of items and other labels are no class", () => {
  expect([codeOf("行政运行"), codeOf("本年支出合计"), codeOf(""), codeOf("支出"), codeOf("201")]).toEqual(
    new Array(5).fill(null),
  );
});

test("every class of the list is found by its own name", () => {
  const classes = ["201", "204", "205", "206", "208", "211", "214", "216", "219", "221", "222", "230", "234"];
  for (const code of classes) {
    expect(childrenOf("functional", code).length).toBeGreaterThan(0);
    expect(codeOf(account("functional", code)?.name ?? "")).toBe(code);
  }
});
