import { describe, expect, it } from "vitest";
import { check, rules } from "../check/index.ts";
import { readText } from "../read/text/index.ts";
import { understand } from "../understand/index.ts";
import { roundBetween, type Version } from "./round.ts";
import { roundText } from "./text.ts";

const IN_USE = ["change-rate", "share-of-whole", "repeated-words"];
const used = rules.filter(({ meta }) => IN_USE.includes(meta.id));

function version(text: string, name = "档案馆.txt"): Version {
  const document = understand(readText(text, name));
  return { document, result: check(document, { rules: used }) };
}

const income = (rate: string, level = "200.00") =>
  `二、收入预算情况\n\n2025年收入预算${level}万元，比2024年预算增加40.00万元，增长${rate}。\n`;
const spending = (rate: string, extra = "") =>
  `三、支出预算情况\n\n2025年支出预算300.00万元，比2024年预算增加60.00万元，增长${rate}，主要原因是修缮库房。${extra}\n`;
const duties = (text = "本部门负责全县档案的接收、保管和利用。") => `一、部门职责\n\n${text}\n`;
const page = (...sections: string[]) => `云岭县档案馆2025年部门预算\n\n${sections.join("\n")}`;

const first = version(page(duties(), income("20.00%"), spending("20.00%")));

describe("a problem on the next version", () => {
  it("is fixed, still there, changed or new", () => {
    const second = version(page(duties(), income("25.00%"), spending("20.00%")));
    const round = roundBetween(first, second);
    expect(round.fixed.map(({ problem }) => problem.section)).toEqual(["二、收入预算情况"]);
    expect(round.still.map(({ after }) => after.section)).toEqual(["三、支出预算情况"]);
    expect([...round.changed, ...round.added]).toEqual([]);
    const third = version(page(duties(), income("24.00%"), spending("25.00%")));
    const later = roundBetween(second, third);
    expect(later.fixed.map(({ problem }) => problem.section)).toEqual(["三、支出预算情况"]);
    expect(later.added.map(({ section }) => section)).toEqual(["二、收入预算情况"]);
    expect(roundBetween(first, third).changed.map(({ after }) => after.section)).toEqual(["二、收入预算情况"]);
  });

  it("is the same on other lines, under another number and in another order of sections", () => {
    const moved = page(
      duties("本部门负责全县档案的接收、保管和利用。\n\n本部门还负责年鉴的编写。"),
      spending("20.00%").replace("三、", "二、"),
      income("20.00%").replace("二、", "三、"),
    );
    const { still, fixed, added } = roundBetween(first, version(moved, "档案馆第二稿.txt"));
    expect(still).toHaveLength(2);
    expect([...fixed, ...added]).toEqual([]);
  });

  it("may only be out of sight, which is said", () => {
    const { fixed } = roundBetween(first, version(page(duties())));
    expect(fixed).toHaveLength(2);
    expect(fixed.every(({ unjudged }) => unjudged !== null)).toBe(true);
  });
});

describe("what was changed though nobody asked for it", () => {
  it("is nothing where only the named number was corrected", () => {
    const { unasked } = roundBetween(first, version(page(duties(), income("25.00%"), spending("25.00%"))));
    expect(unasked).toEqual({ figures: [], texts: [], labels: [] });
  });

  it("is a number that was right", () => {
    const other = page(duties(), income("25.00%"), spending("25.00%").replace("300.00", "300.10"));
    const { unasked } = roundBetween(first, version(other));
    expect(unasked.figures.length).toBeGreaterThan(0);
    expect(unasked.texts).toEqual([]);
  });

  it("is a sentence that was reworded, taken out or put in, and a heading", () => {
    const text = (changed: string) => roundBetween(first, version(changed)).unasked;
    expect(
      text(page(duties("本部门负责全县档案的接收、保管、利用和编研。"), income("20.00%"), spending("20.00%"))).texts,
    ).toHaveLength(1);
    expect(text(page(income("20.00%"), spending("20.00%"))).texts).toMatchObject([{ right: null }]);
    const renamed = page(duties(), income("20.00%").replace("收入预算情况", "收入预算说明"), spending("20.00%"));
    expect(text(renamed).labels.map(({ side, text: label }) => `${side} ${label}`)).toEqual([
      "before 二、收入预算情况",
      "after 二、收入预算说明",
    ]);
  });
});

describe("the report of a round", () => {
  it("begins with what is left to do, and says what nobody asked for", () => {
    const second = version(page(duties("本部门负责档案。"), income("24.00%"), spending("20.00%")));
    const text = roundText(roundBetween(first, second), first, second);
    expect(text).toContain("已改 0 个，未改 2 个，新增 0 个");
    expect(text).toMatch(/未改 1 个[\s\S]*改动后仍有问题 1 个[\s\S]*原为 “20\.00%”/);
    expect(text).toMatch(/问题之外的改动 1 处[\s\S]*－ 本部门负责全县档案的接收、保管和利用。/);
  });
});
