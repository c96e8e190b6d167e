import {
  type BreakdownLine,
  type Indicator,
  levelOf,
  type Performance,
  type Project,
  type ProjectText,
} from "../../book/index.ts";
import { entryScope, listValue, type Scope, type Source, textValue } from "./scope.ts";
import type { Resolved } from "./value.ts";

const CATEGORIES = { personnel: "人员类", otherOperational: "其他运转类", specificTarget: "特定目标类" };
const FREQUENCIES = { oneOff: "一次性", multiYear: "延续性", recurrent: "经常性" };
const SOURCES = { own: "本级安排", higherLevelTransfer: "上级转移支付", otherFunds: "其他资金" };

/** The prose of a project as templates call it. */
export const PROJECT_TEXT_NAMES: Readonly<Record<string, ProjectText>> = {
  用途: "purpose",
  概述: "summary",
  立项依据: "grounds",
  实施主体: "implementer",
  实施方案: "plan",
  实施周期: "period",
  资金分配: "allocation",
  上年评价: "lastEvaluation",
  前两年预算: "history",
};

function words(text: string | undefined): Resolved {
  return text === undefined || text === "" ? null : { type: "text", text };
}

function amount(value: BreakdownLine["amount"] | null | undefined): Resolved {
  return value === null || value === undefined ? null : { type: "amount", amount: value };
}

function number(value: number | undefined): Resolved {
  return value === undefined ? null : { type: "number", value };
}

function indicatorFields({ level1, level2, name, target, weight, basis }: Indicator, index: number) {
  return {
    序号: () => number(index + 1),
    一级指标: () => words(level1),
    二级指标: () => words(level2),
    名称: () => words(name),
    指标值: () => words(target),
    权重: () => number(weight),
    依据: () => words(basis),
  };
}

function indicatorScopes(outer: Scope, performance: Performance | undefined): readonly Scope[] {
  return (performance?.indicators ?? []).map((each, index) => entryScope(outer, indicatorFields(each, index)));
}

function goalTexts(performance: Performance | undefined): readonly string[] {
  return (performance?.goals ?? []).map(({ text }) => text);
}

/** The fields of a project by the names that templates use. */
export function projectFields(source: Source, project: Project): Readonly<Record<string, () => Resolved>> {
  const { code, name, category, frequency, performance } = project;
  return {
    代码: () => words(code),
    名称: () => words(name),
    金额: () => amount(levelOf(source.book, { measure: "expenditure", project: code })),
    类别: () => words(category && CATEGORIES[category]),
    频度: () => words(frequency && FREQUENCIES[frequency]),
    绩效目标: () => listValue(source, goalTexts(performance)),
    ...Object.fromEntries(
      Object.entries(PROJECT_TEXT_NAMES).map(([field, text]) => [
        field,
        () => textValue(source, project[text] ?? (text === "implementer" ? source.book.body.name : undefined)),
      ]),
    ),
  };
}

function projectScope(source: Source, outer: Scope, project: Project, index: number): Scope {
  const own = { 序号: () => number(index + 1), ...projectFields(source, project) };
  const scope: Scope = entryScope(outer, own, {
    指标: () => indicatorScopes(scope, project.performance),
    明细: () =>
      (project.breakdown ?? []).map((line, at) =>
        entryScope(scope, {
          序号: () => number(at + 1),
          名称: () => words(line.name),
          金额: () => amount(line.amount),
          测算依据: () => words(line.calculation),
          资金来源: () => words(line.source && SOURCES[line.source]),
        }),
      ),
  });
  return scope;
}

/** The lists that templates can go over, by the names that they use; projects that are withheld are named nowhere. */
export function bookLists(source: Source, outer: Scope): Readonly<Record<string, () => readonly Scope[]>> {
  const { book } = source;
  const shown = book.projects.filter(({ withheld }) => !withheld);
  return {
    项目: () => shown.map((project, index) => projectScope(source, outer, project, index)),
    指标: () => indicatorScopes(outer, book.performance),
    单位: () =>
      book.units.map(({ name, code }, index) =>
        entryScope(outer, { 序号: () => number(index + 1), 名称: () => words(name), 代码: () => words(code) }),
      ),
    采购: () =>
      book.procurementItems.map((item, index) =>
        entryScope(outer, {
          序号: () => number(index + 1),
          名称: () => words(item.name),
          数量: () => number(item.quantity),
          计量单位: () => words(item.measureWord),
          金额: () => amount(item.amount),
          用途: () => words(item.purpose),
        }),
      ),
    购买服务: () =>
      book.purchasedServices.map((service, index) =>
        entryScope(outer, {
          序号: () => number(index + 1),
          名称: () => words(service.content),
          数量: () => number(service.quantity),
          计量单位: () => words(service.measureWord),
          金额: () => amount(service.amount),
        }),
      ),
    名词: () =>
      book.glossary.map(({ term, text }, index) =>
        entryScope(outer, {
          序号: () => number(index + 1),
          名称: () => words(term),
          解释: () => textValue(source, text),
        }),
      ),
  };
}
