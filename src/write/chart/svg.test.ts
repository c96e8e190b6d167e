import { describe, expect, test } from "vitest";
import { fen } from "../../amount/index.ts";
import { tagsIn } from "../sample.testing.ts";
import type { BarChart, ComparisonChart } from "./chart.ts";
import { chartSvg } from "./svg.ts";

const bars: BarChart = {
  type: "bars",
  title: "2031年支出预算（按性质）",
  unit: "tenThousandYuan",
  shares: true,
  bars: [
    { label: "基本支出", amount: fen(300_000_000) },
    { label: "项目<支出>", amount: fen(100_000_000) },
    { label: "其他", amount: fen(0) },
  ],
};
const pairs: ComparisonChart = {
  type: "comparison",
  title: "“三公”经费",
  unit: "tenThousandYuan",
  before: "2030年预算",
  now: "2031年预算",
  pairs: [
    { label: "公务接待费", before: fen(20_000_000), now: fen(15_000_000) },
    { label: "因公出国（境）费", before: null, now: fen(0) },
  ],
};
const widths = (svg: string, side: string) =>
  tagsIn(svg, "rect")
    .filter((tag) => tag.includes(`"${side}"`) && !tag.includes('width="14"'))
    .map((tag) => Number(/width="(\d+)"/.exec(tag)?.[1]));

describe("a chart of amounts", () => {
  const svg = chartSvg(bars);

  test("has bars in proportion, and none for nothing", () => {
    const [long = 0, short = 0, none] = widths(svg, "now");
    expect(Math.abs(short * 3 - long)).toBeLessThanOrEqual(2);
    expect(none).toBe(0);
  });

  test("prints amounts with their shares and escapes its labels", () => {
    expect(svg).toContain(">300.00（75.00%）</text>");
    expect(svg).toContain("项目&lt;支出&gt;");
    expect(svg).toContain("单位：万元");
  });

  test("says all that it shows in words", () => {
    expect(svg).toContain('<title id="chart-title">2031年支出预算（按性质）</title>');
    expect(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]).toBe(
      "基本支出300.00万元，占75.00%；项目&lt;支出&gt;100.00万元，占25.00%；其他0.00万元，占0.00%。",
    );
    expect(chartSvg({ ...bars, bars: [] })).toContain("没有数据。");
  });

  test("is the same every time, with no script and nothing from elsewhere", () => {
    expect(chartSvg(bars)).toBe(svg);
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/<script|href|url\(|http/);
  });
});

describe("a chart of two years", () => {
  const svg = chartSvg(pairs, "sangong");

  test("has the year in a dark bar and the year before in a light one with an outline, where it is known", () => {
    const [now = 0] = widths(svg, "now");
    const [before = 0, ...others] = widths(svg, "before");
    expect(Math.abs(now * 4 - before * 3)).toBeLessThanOrEqual(4);
    expect(others).toEqual([]);
    expect(svg).toMatch(/\.before\{fill:#d5dde5;stroke:#1f4e79/);
  });

  test("tells both years in words, and nothing that it does not show", () => {
    expect(/<desc id="sangong-desc">(.*)<\/desc>/.exec(svg)?.[1]).toBe(
      "公务接待费：2031年预算15.00万元，2030年预算20.00万元；因公出国（境）费：2031年预算0.00万元，2030年预算未列示。",
    );
  });
});
