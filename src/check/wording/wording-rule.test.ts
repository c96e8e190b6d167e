import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import type { RuleMeta } from "../rule.ts";
import { NO_SOURCES } from "../sources.ts";
import { passagesOf, wordingsOf } from "./passages.ts";
import { wordingRule } from "./wording-rule.ts";

const meta: RuleMeta = { id: "slip", title: "写对", category: "hygiene", severity: "warning", basis: "规范" };
const rule = wordingRule(meta, [{ pattern: /财政(?<wrong>拔款)/dg, message: () => "写成了拔款" }]);
const document = (text: string) => understand(readText(text, "说明.txt"));

describe("rules about wording", () => {
  it("quote the offending words alone, blanks included, wherever they stand", () => {
    const outcome = rule.check(
      document("青石县2024年部门预算\n\n财政拔 款收入300万元。\n\n项目\t资金\n财政拔款\t300.00"),
      NO_SOURCES,
    );
    expect(outcome.state === "judged" && outcome.findings.flatMap(({ suspects }) => suspects)).toMatchObject([
      { line: 3, column: 3, quote: "拔 款" },
      { line: 6, column: 3, quote: "拔款" },
    ]);
  });

  it("give equal words one key, so that they become one problem", () => {
    const outcome = rule.check(document("青石县2024年部门预算\n\n财政拔款收入。\n\n财政拔款支出。"), NO_SOURCES);
    expect(outcome.state === "judged" && new Set(outcome.findings.map(({ key }) => key))).toEqual(new Set(["拔款"]));
  });

  it("do not apply to a document without words", () => {
    expect(rule.check(document("1\t2\n3\t4"), NO_SOURCES).state).toBe("notApplicable");
  });
});

describe("the words of a document", () => {
  it("are collected once and hold every cell, number or not", () => {
    const { disclosure } = document("青石县2024年部门预算\n\n单位：万元\n\n项目\t预算数\n办公费\t3.00\n办公费\t3.00");
    expect(passagesOf(disclosure)).toBe(passagesOf(disclosure));
    expect(passagesOf(disclosure).filter(({ text }) => text === "3.00")).toHaveLength(2);
    expect(wordingsOf(disclosure).filter(({ text }) => text === "办公费")).toMatchObject([{ passages: { length: 2 } }]);
  });
});
