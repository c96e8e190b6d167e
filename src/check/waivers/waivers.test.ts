import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import { check } from "../engine.ts";
import { textReport } from "../report/index.ts";
import { rules } from "../rules/index.ts";
import { applyWaivers, isSettled } from "./apply.ts";
import { isDay, parseWaivers, WaiverFileError } from "./file.ts";
import type { Waiver } from "./waiver.ts";

const text = (title: string, rate: string) =>
  `${title}\n\n二、收入预算情况\n\n2025年收入预算200.00万元，比2024年预算增加40.00万元，增长${rate}。\n`;
const changeRate = rules.filter(({ meta }) => meta.id === "change-rate");

function checked(content: string) {
  const document = understand(readText(content, "档案馆.txt"));
  return { document, result: check(document, { rules: changeRate }) };
}

const { document, result } = checked(text("云岭县档案馆2025年部门预算", "20.00%"));
const [problem] = result.problems;
const entry = {
  kind: "waive",
  rule: "change-rate",
  about: problem?.identities[0].about ?? "",
  reason: "上年数按新口径调整过",
  role: "预算股审核",
  expires: "2026-03-31",
} as const satisfies Waiver;

const fileOf = (...waivers: object[]) => JSON.stringify({ version: 1, waivers });

describe("a waiver", () => {
  it("keeps a problem from counting up to and including its last day, and shows it apart", () => {
    const { problems, used } = applyWaivers(result.problems, [entry], document, "2026-03-31");
    expect(used).toEqual([0]);
    expect(problems.map(isSettled)).toEqual([true]);
    const report = textReport(document, { ...result, problems });
    expect(report).toContain("已豁免 1 个\n1. ");
    expect(report).toContain("已豁免至 2026-03-31：上年数按新口径调整过（预算股审核）");
    expect(report).not.toContain("错误 1 个");
  });

  it("no longer helps once it has expired", () => {
    const { problems } = applyWaivers(result.problems, [entry], document, "2026-04-01");
    expect(problems.map(isSettled)).toEqual([false]);
    expect(textReport(document, { ...result, problems })).toMatch(
      /错误 1 个[\s\S]*已豁免于 2026-03-31 到期，重新计为问题/,
    );
  });

  it("is found again where lines moved, the value changed and the numbering is another", () => {
    const later = checked(
      text("云岭县档案馆2025年部门预算\n\n一、部门职责\n\n本部门负责档案工作。", "21.00%").replace("二、", "三、"),
    );
    expect(applyWaivers(later.result.problems, [entry], later.document, "2026-01-01").used).toEqual([0]);
  });

  it("is another body's or another year's business where it says so", () => {
    const others = [
      { ...entry, body: "白水县财政局" },
      { ...entry, year: 2024 },
    ];
    expect(applyWaivers(result.problems, others, document, "2026-01-01").used).toEqual([]);
    const own = [{ ...entry, body: "云岭县档案馆", year: 2025 }];
    expect(applyWaivers(result.problems, own, document, "2026-01-01").used).toEqual([0]);
  });

  it("may be a dispute, which is told by its own name", () => {
    const { problems } = applyWaivers(result.problems, [{ ...entry, kind: "dispute" }], document, "2026-01-01");
    expect(textReport(document, { ...result, problems })).toContain("有争议 1 个");
  });
});

describe("the waiver file", () => {
  it("is read as it was written", () => {
    expect(parseWaivers(fileOf({ ...entry, body: "云岭县档案馆", year: 2025 }))).toEqual([
      { ...entry, body: "云岭县档案馆", year: 2025 },
    ]);
  });

  it("names the entry and what is wrong with it", () => {
    const reading =
      (...waivers: object[]) =>
      () =>
        parseWaivers(fileOf(...waivers));
    expect(reading(entry, { ...entry, expires: "2026-02-30" })).toThrow("第 2 条 expires：到期日 expires 应为");
    expect(reading({ ...entry, reason: " " })).toThrow("理由 reason 不能为空");
    expect(reading({ ...entry, about: "收入预算" })).toThrow("about 应照抄");
    expect(() => parseWaivers("{")).toThrow(WaiverFileError);
  });

  it("knows the days of the calendar", () => {
    expect(["2024-02-29", "2000-02-29", "2026-12-31"].map(isDay)).toEqual([true, true, true]);
    expect(["2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1"].some(isDay)).toBe(false);
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }), (date) =>
        isDay(date.toISOString().slice(0, 10)),
      ),
    );
  });
});
