import { describe, expect, it } from "vitest";
import { fen, printDecimal } from "../amount/index.ts";
import { type Book, emptyBook, type Indicator, type IndicatorResult } from "../book/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import { scoringParameters } from "../perform/index.ts";
import {
  departmentRatios,
  monitoring,
  monitoringReport,
  selfEvaluationReport,
  selfEvaluations,
  spentByMonth,
} from "./index.ts";

const WAN = 1_000_000;

function indicator(name: string, target: string, weight: number, ...results: IndicatorResult[]): Indicator {
  return { level1: "产出指标", level2: "数量指标", name, target, weight, results };
}

const MEETINGS = indicator(
  "会议次数",
  "≥12次",
  50,
  { month: 7, actual: "5次", reason: "上半年合并开会", action: "下半年补开", forecast: "12次" },
  { month: 12, actual: "12次" },
);
const BRIEFS = indicator(
  "简报期数",
  "≥20期",
  40,
  { month: 7, actual: "3期" },
  { month: 12, actual: "16期", reason: "人员调整", action: "补充人手" },
);

const BOOK: Book = {
  ...emptyBook({ name: "区档案局" }, 2024),
  facts: [
    { view: "expenditureByFunction", concept: { functionCode: "2012601", nature: "basic" }, amount: fen(100 * WAN) },
    { view: "expenditureByFunction", concept: { functionCode: "2012604", nature: "project" }, amount: fen(20 * WAN) },
    { view: "projects", concept: { project: "A" }, amount: fen(20 * WAN) },
    { view: "threePublicExpenses", concept: { item: "officialHospitality" }, amount: fen(0) },
  ],
  projects: [
    { code: "A", name: "档案整理", performance: { goals: [], indicators: [MEETINGS, BRIEFS] } },
    { code: "B", name: "库房" },
  ],
  execution: {
    spending: [
      { month: 3, project: "A", amount: fen(5 * WAN) },
      { month: 11, project: "A", amount: fen(13 * WAN) },
      { month: 12, amount: fen(95 * WAN) },
    ],
    adjustments: [
      { month: 6, project: "A", amount: fen(4 * WAN) },
      { month: 6, amount: fen(-4 * WAN), exempt: true },
    ],
    threePublicSpent: fen(0),
    carriedOver: fen(6 * WAN),
  },
};

const text = ({ blocks }: Disclosure) =>
  blocks
    .flatMap((block) =>
      block.type === "table" ? block.cells.map((cell) => cell.text) : "text" in block ? [block.text] : [],
    )
    .join("\n");

describe("monitoring at the end of July", () => {
  const [project] = monitoring(BOOK, 7);

  it("lights indicators by their latest report and spending by the adjusted budget", () => {
    expect(project?.indicators.map(({ light }) => light)).toEqual(["yellow", "red"]);
    expect(project?.money).toEqual({ initial: 20 * WAN, adjusted: 24 * WAN, paid: 5 * WAN });
    expect([project?.spending, project?.light]).toEqual(["red", "red"]);
  });

  it("asks for reasons and remedies where something lags", () => {
    expect(project?.gaps).toEqual(["简报期数：进度落后，没有说明原因", "支出进度严重落后"]);
  });

  it("makes a report", () => {
    expect(text(monitoringReport(BOOK, 7))).toMatch(/监控对象1个，其中进度落后1个/);
  });
});

describe("self-evaluation at the end of the year", () => {
  const parameters = scoringParameters();
  const [evaluation] = selfEvaluations(BOOK, parameters);

  it("scores targets and execution", () => {
    expect(evaluation?.executionRate && printDecimal(evaluation.executionRate)).toBe("75.00");
    expect(evaluation?.total.total && printDecimal(evaluation.total.total)).toBe("89.50");
    expect(evaluation?.total.grade).toBe("良");
    expect(evaluation?.gaps).toEqual([]);
  });

  it("stays open without a result, and says what is missing", () => {
    const [open] = selfEvaluations(
      {
        ...BOOK,
        projects: [
          { code: "A", name: "档案整理", performance: { goals: [], indicators: [indicator("会议", "≥1次", 90)] } },
        ],
      },
      parameters,
    );
    expect(open?.total).toMatchObject({ total: null, problems: ["会议：没有实际完成值"] });
  });

  it("makes a report with the form, the reasons and the ratios", () => {
    const report = text(selfEvaluationReport(BOOK, parameters));
    expect(report).toMatch(/自评得分 89\.50 分，结果为“良”/);
    expect(report).toMatch(/简报期数\n≥20期\n16期\n人员调整\n补充人手/);
    expect(report).toMatch(/“三公”经费控制率/);
  });
});

describe("ratios of the department", () => {
  it("say what is divided by what, as far as the book knows", () => {
    const ratios = departmentRatios(BOOK).map(({ which, result }) => [
      which,
      result.status === "known" ? printDecimal(result.percent) : result.status,
    ]);
    expect(ratios).toEqual([
      ["execution", "94.17"],
      ["adjustment", "3.33"],
      ["carryOver", "5.00"],
      ["threePublicControl", "100.00"],
      ["targetsSet", "50.00"],
      ["monitored", "50.00"],
      ["selfEvaluated", "50.00"],
    ]);
  });

  it("spending by month", () => {
    expect(spentByMonth(BOOK)).toEqual([0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 13, 95].map((wan) => wan * WAN));
  });
});
