import { describe, expect, it } from "vitest";
import { check } from "../engine.ts";
import { documentOf, findingOf, placeAt, ruleSaying } from "../samples.testing.ts";
import { configuredRules } from "./config.ts";
import { withSeverity } from "./severity.ts";

const document = documentOf(["本单位2024年预算收入￥300"]);
const meta = { id: "yuan-sign", title: "金额不用￥号", category: "hygiene", severity: "info", basis: "本地规定" };

function ledgerOf(rule: object) {
  const rules = configuredRules({ rules: [rule] });
  const result = check(document, { rules });
  return { result, entry: result.ledger.find((entry) => entry.rule === "yuan-sign") };
}

describe("a rule from elsewhere", () => {
  it("reports what it finds under its own name, with what it left out filled in", () => {
    const { result, entry } = ledgerOf({
      meta,
      check: () => ({ state: "judged", held: 0, findings: [{ message: "用了￥号", suspects: [placeAt(1, "￥")] }] }),
    });
    expect(entry).toMatchObject({ state: "broken", broken: 1, title: "金额不用￥号" });
    const found = result.problems.filter(({ rule }) => rule === "yuan-sign");
    expect(found).toMatchObject([{ severity: "info", message: "用了￥号", basis: "本地规定" }]);
  });

  it("is out of use where it throws; the ledger says why, and the other rules go on", () => {
    const { result, entry } = ledgerOf({
      meta,
      check: () => {
        throw new TypeError("没有这一列");
      },
    });
    expect(entry).toMatchObject({ state: "undecided", why: "规则出错，已停用：没有这一列" });
    expect(result.ledger.length).toBeGreaterThan(50);
  });

  it("is out of use where it returns what is no outcome", () => {
    expect(ledgerOf({ meta, check: () => ({ state: "judged", held: "3", findings: [] }) }).entry?.why).toMatch(
      /不合规/,
    );
    expect(ledgerOf({ meta, check: async () => ({ state: "notApplicable", why: "" }) }).entry?.why).toMatch(/不合规/);
  });

  it("cannot change the document that others check", () => {
    const { entry } = ledgerOf({
      meta,
      check: (given: { disclosure: { blocks: unknown[] } }) => {
        given.disclosure.blocks.pop();
        return { state: "notApplicable", why: "" };
      },
    });
    expect(entry?.why).toMatch(/规则出错/);
    expect(document.disclosure.blocks).toHaveLength(1);
  });
});

describe("a configuration", () => {
  it("is refused where it names what is not there or is taken", () => {
    const rule = { meta, check: () => ({ state: "notApplicable", why: "" }) };
    expect(() => configuredRules({ severities: { "row-sums": "off" } })).toThrow("row-sums 不是规则编号");
    expect(() => configuredRules({ severities: { "row-sum": "fatal" } })).toThrow("severities.row-sum");
    expect(() => configuredRules({ rules: [rule, rule] })).toThrow("yuan-sign 已经有了");
    expect(() => configuredRules({ rules: [{ meta: { ...meta, id: "row-sum" }, check: rule.check }] })).toThrow(
      "已经有了",
    );
    expect(() => configuredRules({ rules: [{ meta }] })).toThrow("check 应为函数");
    expect(() => configuredRules({ rule: [] })).toThrow();
  });

  it("turns a rule off, which the ledger does not hide", () => {
    const off = configuredRules({ severities: { "row-sum": "off" } });
    const entry = check(document, { rules: off }).ledger.find(({ rule }) => rule === "row-sum");
    expect(entry).toMatchObject({ state: "undecided", why: "配置里停用了这条规则" });
  });

  it("makes ordinary findings graver or milder, and leaves what is mild anyhow as it is", () => {
    const findings = [findingOf("r", "a"), findingOf("r", "b", { severity: "info" })];
    const rule = ruleSaying("r", { state: "judged", held: 0, findings });
    const severities = (to: "error" | "warning" | "info") =>
      check(document, { rules: [withSeverity(rule, to)] }).problems.map(({ severity }) => severity);
    expect(severities("warning")).toEqual(["warning", "info"]);
    expect(severities("info")).toEqual(["info", "info"]);
    expect(severities("error")).toEqual(["error", "info"]);
  });
});
