import type { Book, Indicator, IndicatorResult, Performance, Project } from "../book/index.ts";
import { indicatorLight, type Light, spendingLight, worstLight } from "../perform/index.ts";
import { type Money, moneyOf } from "./budget.ts";

/** One indicator at the time of monitoring. */
export interface MonitoredIndicator {
  readonly indicator: Indicator;
  /** The latest report up to the month; null when there is none. */
  readonly result: IndicatorResult | null;
  readonly light: Light | null;
}

/** A project, or the whole department, at the time of monitoring (双监控: targets and spending). */
export interface Monitored {
  /** Null for the whole department. */
  readonly project: Project | null;
  readonly money: Money | null;
  readonly spending: Light | null;
  readonly indicators: readonly MonitoredIndicator[];
  readonly light: Light | null;
  /** What has to be explained or reported, in Chinese. */
  readonly gaps: readonly string[];
}

function annual({ indicators }: Performance): readonly Indicator[] {
  return indicators.filter(({ term }) => term !== "longTerm");
}

function monitoredIndicator(indicator: Indicator, month: number): MonitoredIndicator {
  const reports = (indicator.results ?? []).filter((result) => result.month <= month);
  const result = reports.reduce<IndicatorResult | null>(
    (latest, each) => (latest === null || each.month >= latest.month ? each : latest),
    null,
  );
  const course = { month, ...(result?.milestone !== undefined && { milestone: result.milestone }) };
  return { indicator, result, light: result && indicatorLight(indicator.target, result.actual, course) };
}

/** What lags behind has to be explained and mended (财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》). */
function gapsOf(indicators: readonly MonitoredIndicator[], spending: Light | null): string[] {
  const missing = indicators.flatMap(({ indicator, result, light }) => {
    if (result === null || result.actual.trim() === "") return [`${indicator.name}：没有填报实际完成值`];
    const lags = light === "red" || light === "yellow";
    if (lags && !result.reason) return [`${indicator.name}：进度落后，没有说明原因`];
    return lags && !result.action ? [`${indicator.name}：进度落后，没有改进措施`] : [];
  });
  return spending === "red" ? [...missing, "支出进度严重落后"] : missing;
}

function monitored(book: Book, month: number, project: Project | null, performance: Performance): Monitored {
  const money = moneyOf(book, month, project?.code);
  const indicators = annual(performance).map((indicator) => monitoredIndicator(indicator, month));
  const spending = money && spendingLight(money.adjusted, money.paid, month);
  return {
    project,
    money,
    spending,
    indicators,
    light: worstLight([spending, ...indicators.map(({ light }) => light)]),
    gaps: gapsOf(indicators, spending),
  };
}

/**
 * Targets and spending of the whole department and of every project with targets at the end of a month, each with its
 * light; a project is as good as its worst part.
 */
export function monitoring(book: Book, month: number): readonly Monitored[] {
  const whole = book.performance ? [monitored(book, month, null, book.performance)] : [];
  const projects = book.projects.flatMap((project) =>
    project.performance ? [monitored(book, month, project, project.performance)] : [],
  );
  return [...whole, ...projects];
}
