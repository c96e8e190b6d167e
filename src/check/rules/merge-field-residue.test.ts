import { describe, expect, it } from "vitest";
import { mergeFieldResidue } from "./merge-field-residue.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), mergeFieldResidue).map(({ suspects }) => suspects[0]?.quote);

describe("merge-field-residue", () => {
  it.each([
    ["MERGEFIELD ${page4.ds7_STAFF}实有人数24人。", "MERGEFIELD ${page4.ds7_STAFF}"],
    ["共有编制«编制数»人。", "«编制数»"],
    ["预算数为#REF!万元。", "#REF!"],
    ["部门职责错误!未定义书签。见后。", "错误!未定义书签"],
    ["部门概况PAGEREF _Toc25831 h 3，见后。", "PAGEREF _Toc25831"],
    ["收入&nbsp;合计300万元。", "&nbsp;"],
  ])("finds what a program left in %s", (text, code) => {
    expect(words(text)).toEqual([code]);
  });

  it("calls only what was meant to be a value an error", () => {
    expect(
      findingsIn(line("收入&nbsp;合计，支出#REF!万元。"), mergeFieldResidue).map(({ severity }) => severity),
    ).toEqual(["error", "warning"]);
  });

  it("makes one problem of all fields of one kind", () => {
    const findings = findingsIn(line("MERGEFIELD ${a1}在职12人。\n\nMERGEFIELD ${b2}退休3人。"), mergeFieldResidue);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(1);
  });

  it("leaves comparisons, codes and addresses alone", () => {
    expect(words("响应时间<4小时，编号#3，系统A&B，占比≥90%，$符号。")).toEqual([]);
  });
});
