import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Goal, type Indicator, type Performance } from "../../book/index.ts";
import { designIssues, designParametersFor, designParametersOf } from "./index.ts";

const WAN = 1_000_000;

function indicator(level2: string, name: string, target: string, weight: number | null = null, more = {}): Indicator {
  const level1 = /成本/.test(level2)
    ? "成本指标"
    : /效益/.test(level2)
      ? "效益指标"
      : /满意/.test(level2)
        ? "满意度指标"
        : "产出指标";
  return { level1, level2, name, target, ...(weight !== null && { weight }), ...more };
}

const COUNT = indicator("数量指标", "整理档案数量", "≥500卷", 30);
const COST = indicator("经济成本指标", "整理总费用", "≤20万元", 20);
const EFFECT = indicator("社会效益指标", "查档利用人次", "≥300人次", 20);
const LIKED = indicator("服务对象满意度指标", "查档人满意度", "≥95%", 20);
const SOUND = [COUNT, COST, EFFECT, LIKED];

function bookWith(indicators: readonly Indicator[], more: Partial<Book> = {}, goals: readonly Goal[] = []): Book {
  return {
    ...emptyBook({ name: "青石县档案馆" }, 2025),
    facts: [{ view: "projects", concept: { project: "A", functionCode: "2012604" }, amount: fen(20 * WAN) }],
    duties: ["收集、整理和保管全县档案", "提供档案利用"],
    projects: [{ code: "A", name: "档案整理", performance: { goals, indicators } }],
    ...more,
  };
}

const found = (book: Book, id?: string, year = book.year) =>
  designIssues(book, id === undefined ? undefined : designParametersOf(id, year)).map(
    ({ path, message, severity }) => [path.replace("projects[0].performance.", ""), message, severity] as const,
  );
const only = (indicators: readonly Indicator[], more?: Partial<Book>) => found(bookWith(indicators, more));
/** An indicator beside a full set, its weight taken from another one. */
const beside = (extra: Indicator) =>
  only([indicator("数量指标", "整理档案数量", "≥500卷", 20), COST, EFFECT, LIKED, { ...extra, weight: 10 }]);

describe("well-set targets", () => {
  it("have no issue", () => expect(only(SOUND)).toEqual([]));
  it("withheld projects are not looked into, and a book without targets has none to mend", () => {
    const withheld = {
      code: "B",
      name: "密",
      withheld: true,
      performance: { goals: [], indicators: [COUNT] },
    } as const;
    expect(only(SOUND, { projects: [...bookWith(SOUND).projects, withheld] })).toEqual([]);
    expect(only([], { projects: [{ code: "A", name: "档案整理" }] })).toEqual([]);
  });
});

describe("levels that are demanded", () => {
  it("names the missing ones", () => {
    expect(only([{ ...COUNT, weight: 90 }])).toEqual([
      ["indicators", "项目“档案整理”缺少成本指标、效益指标、满意度指标", "warning"],
    ]);
  });

  it("cost is demanded from 2022 on, may stand among the outputs, and Wuhan has none", () => {
    const withoutCost = [{ ...COUNT, weight: 50 }, EFFECT, LIKED];
    expect(found(bookWith(withoutCost), "national", 2021)).toEqual([]);
    expect(found(bookWith(withoutCost), "national", 2022)).toHaveLength(1);
    expect(only([{ ...COST, level1: "产出指标", level2: "成本指标" }, COUNT, EFFECT, LIKED])).toEqual([]);
    expect(designParametersFor("420103", 2024)).toMatchObject({ id: "wuhan", executionWeight: 20 });
    expect(designParametersFor("652827", 2024)).toMatchObject({ id: "national", executionWeight: 10, from: 2022 });
    expect(() => designParametersFor(undefined, 2010)).toThrow("没有 2010 年");
  });

  it("a project without targets among others with them", () => {
    const projects = [...bookWith(SOUND).projects, { code: "B", name: "库房维修" }];
    expect(designIssues(bookWith(SOUND, { projects }))).toMatchObject([
      { path: "projects[1].performance", message: "项目“库房维修”没有绩效指标" },
    ]);
  });
});

describe("weights", () => {
  const weighed = (...weights: number[]) => SOUND.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));

  it("make 90, 80 or 100 by region", () => {
    expect(only(weighed(40, 20, 20, 20))).toEqual([
      ["indicators", "项目“档案整理”各指标分值之和为 100，应为 90（另 10 分为预算执行率）", "warning"],
    ]);
    expect(found(bookWith(weighed(40, 0, 20, 20)), "wuhan", 2025)).toEqual([]);
    expect(found(bookWith(weighed(40, 20, 20, 20)), "indicatorsOnly", 2025)).toEqual([]);
  });

  it("make 100 where the execution rate is one of the indicators", () => {
    expect(only([...SOUND, indicator("数量指标", "预算执行率", "=100%", 10)])).toEqual([]);
  });

  it("are added exactly", () => {
    expect(only(weighed(33.3, 16.7, 19.95, 20.05))).toEqual([]);
  });

  it("are given to all indicators or to none", () => {
    const { weight: _, ...bare } = COUNT;
    expect(only([bare, COST, EFFECT, LIKED])).toEqual([
      ["indicators[0].weight", "项目“档案整理”的“整理档案数量”没有分值，其他指标有", "warning"],
    ]);
  });

  it("of goals make 100 in their term", () => {
    const goals: Goal[] = [
      { term: "annual", text: "整理", weight: 60 },
      { term: "annual", text: "利用", weight: 30 },
    ];
    expect(found(bookWith(SOUND, {}, goals))).toEqual([
      ["goals", "项目“档案整理”各绩效目标的权重比例之和为 90%，应为 100%", "warning"],
    ]);
  });
});

describe("values", () => {
  it.each([
    ["数量指标", "巡查次数", "—", /“—”没有内容/, "warning"],
    ["数量指标", "巡查次数", "≥0次", /没有要求/, "warning"],
    ["质量指标", "著录合格率", "较好", /是比率，指标值却不是百分比/, "warning"],
    ["质量指标", "著录合格率", "≥120%", /超过 100%/, "warning"],
    ["社会效益指标", "馆务水平", "显著提升", /没有可衡量的尺度/, "info"],
    ["数量指标", "值守", "每周7天24小时值守", /写有数字，却不能读成/, "info"],
    ["服务对象满意度指标", "职工满意度", "≤90%", /方向反了：满意度/, "warning"],
    ["经济成本指标", "耗材费用", "≥2万元", /方向反了：成本/, "warning"],
    ["时效指标", "完成时间", "2024年12月31日前", /不在 2025 年内/, "warning"],
  ] as const)("%s %s %s", (level2, name, target, message, severity) => {
    expect(beside(indicator(level2, name, target))).toEqual([
      ["indicators[4].target", expect.stringMatching(message), severity],
    ]);
  });

  it.each([
    ["质量指标", "差错次数", "0次"],
    ["时效指标", "完成时间", "12月底前"],
    ["社会效益指标", "利用人次增长率", "≥120%"],
    ["数量指标", "巡查次数", "12次以上"],
  ])("%s %s %s is fine", (level2, name, target) => expect(beside(indicator(level2, name, target))).toEqual([]));

  it("words with grades are fine", () => {
    expect(beside(indicator("社会效益指标", "馆务水平", "显著提升", null, { scoring: "按评判等级赋分" }))).toEqual([]);
  });

  it("bare numbers are told once, and long-term targets may lie in other years", () => {
    const long = indicator("时效指标", "建成时间", "2027年12月31日前", null, { term: "longTerm" });
    expect(only([{ ...COUNT, target: "500卷" }, COST, { ...EFFECT, target: "300人次" }, LIKED, long])).toEqual([
      [
        "indicators",
        "项目“档案整理”的“整理档案数量”、“查档利用人次”没有写明符号（≥、≤、＝），看不出多好还是少好",
        "info",
      ],
    ]);
  });
});

describe("costs and money", () => {
  it("one cost, or all together, above the money of the project", () => {
    expect(only([COUNT, { ...COST, target: "≤25万元" }, EFFECT, LIKED])).toEqual([
      ["indicators[1].target", "项目“档案整理”的“整理总费用”为 25万元，超过项目预算 20万元", "warning"],
    ]);
    const parts = [
      indicator("经济成本指标", "扫描费", "≤12万元", 10),
      indicator("经济成本指标", "装具费", "≤9万元", 10),
    ];
    expect(only([COUNT, ...parts, EFFECT, LIKED])).toEqual([
      ["indicators", "项目“档案整理”的成本指标合计 12万元 + 9万元 = 21万元，超过项目预算 20万元", "warning"],
    ]);
  });

  it("a total beside its parts is not counted twice", () => {
    const parts = [
      indicator("经济成本指标", "总费用", "≤20万元", 10),
      indicator("经济成本指标", "扫描费", "≤12万元", 5),
      indicator("经济成本指标", "装具费", "≤8万元", 5),
    ];
    expect(only([COUNT, ...parts, EFFECT, LIKED])).toEqual([]);
  });

  it("price times quantity", () => {
    const priced = (price: string) => only([COUNT, { ...COST, name: "单卷整理成本", target: price }, EFFECT, LIKED]);
    expect(priced("≤400元/卷")).toEqual([]);
    expect(priced("≤500元/卷")).toEqual([
      [
        "indicators[1].target",
        "项目“档案整理”的“单卷整理成本”≤500元/卷 乘以“整理档案数量”≥500卷，超过项目预算 20万元",
        "warning",
      ],
    ]);
    expect(priced("≤500元/箱")).toEqual([]);
  });
});

describe("last year", () => {
  const easier = (target: string, last: string, basis?: string) =>
    only([{ ...COUNT, target, prior: [last], ...(basis !== undefined && { basis }) }, COST, EFFECT, LIKED]);

  it("a target below last year's value needs a reason", () => {
    expect(easier("≥500卷", "620卷", "2025年工作计划")).toEqual([
      [
        "indicators[0].target",
        "项目“档案整理”的“整理档案数量”上年为 620卷，今年 ≥500卷 比上年容易，指标值依据没有说明原因",
        "warning",
      ],
    ]);
    expect(easier("≥500卷", "620卷", "馆藏整理进入尾声，剩余卷数减少")).toEqual([]);
  });

  it("a little less is a hint: 95% after 96.2%, 500 after 550", () => {
    for (const last of ["501卷", "550卷"])
      expect(easier("≥500卷", last)).toEqual([
        ["indicators", `项目“档案整理”的“整理档案数量”（上年 ${last}）比上年略松，可以再定紧一些`, "info"],
      ]);
    const rate = (last: string) => beside(indicator("质量指标", "合格率", "≥95%", null, { prior: [last] }));
    expect(rate("96.2%")[0]?.[2]).toBe("info");
    expect(rate("100%")[0]?.[2]).toBe("info");
    expect(beside(indicator("质量指标", "合格率", "≥90%", null, { prior: ["98%"] }))[0]?.[2]).toBe("warning");
  });

  it("a limit above last year's is easier too; equal targets, other units and words are not judged", () => {
    const limit = indicator("时效指标", "响应时间", "≤4小时", null, { prior: ["2小时"] });
    expect(beside(limit)).toHaveLength(1);
    for (const last of ["500卷", "480卷", "60箱", "完成", "0卷"]) expect(easier("≥500卷", last)).toEqual([]);
  });
});

describe("the whole and its projects", () => {
  const whole = (...indicators: Indicator[]): Partial<Book> => {
    const performance: Performance = { goals: [], indicators };
    return { performance };
  };
  const scanning = (target: string) => indicator("数量指标", "档案数字化扫描数量", target, 30);
  const against = (wholeTarget: string, partTarget: string) =>
    only(
      [scanning(partTarget), COST, EFFECT, LIKED],
      whole(indicator("数量指标", "扫描历年纸质档案数量", wholeTarget)),
    );

  it("22 万页 for the whole against 36 万页 in a project", () => {
    expect(against("≥22万页", "≥36万页")).toEqual([
      [
        "performance.indicators[0].target",
        "部门整体的“扫描历年纸质档案数量”≥22万页，小于项目“档案整理”的“档案数字化扫描数量”≥36万页",
        "warning",
      ],
    ]);
  });

  it("36 万页 for the whole that no project is to scan", () => {
    expect(against("≥36万页", "≥22万页")).toEqual([
      ["performance.indicators[0].target", expect.stringMatching(/多于各项目之和.*差额没有项目承担/), "info"],
    ]);
    expect(against("≥36万页", "≥36万页")).toEqual([]);
  });

  it("one name, two directions", () => {
    const part = indicator("质量指标", "差错率", "≥1%", 10);
    const issues = only(
      [{ ...COUNT, weight: 20 }, part, COST, EFFECT, LIKED],
      whole(indicator("质量指标", "差错率", "≤1%")),
    );
    expect(issues).toEqual([["performance.indicators[0].target", expect.stringMatching(/方向相反/), "warning"]]);
  });
});

describe("duties", () => {
  const foreign = indicator("数量指标", "农田灌溉渠道清淤里程", "≥8公里");

  it("an indicator of another function that the book nowhere speaks of", () => {
    expect(beside(foreign)).toEqual([["indicators[4].name", expect.stringMatching(/像是“农林水”的指标/), "info"]]);
  });

  it("is said only where duties are known, and the book has neither words nor money for it", () => {
    const set = [indicator("数量指标", "整理档案数量", "≥500卷", 20), COST, EFFECT, LIKED, { ...foreign, weight: 10 }];
    expect(only(set, { duties: [] })).toEqual([]);
    expect(only(set, { duties: ["管理水利设施"] })).toEqual([]);
    const facts = [
      ...bookWith(set).facts,
      { view: "expenditureByFunction", concept: { functionCode: "2130305", nature: "basic" }, amount: fen(1) } as const,
    ];
    expect(only(set, { facts })).toEqual([]);
  });
});
