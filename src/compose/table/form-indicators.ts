import type { Goal, Indicator } from "../../book/index.ts";
import { type SourcedText, sourcedText } from "../../disclosure/index.ts";
import type { FormIndicators, IndicatorColumn, IndicatorField } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import type { FilledCell } from "./lay-out.ts";

/** The columns in which equal values below each other are one cell, each only within the one before. */
const LEVELS: readonly IndicatorField[] = ["goal", "goalWeight", "level1", "level2"];

/** An indicator with the weight of the goal that it serves, as printed. */
interface Row extends Indicator {
  readonly goalWeight?: string;
}

function withGoalWeight(indicator: Indicator, goals: readonly Goal[]): Row {
  const goal = goals.find(({ name }) => name !== undefined && name === indicator.goal);
  return goal?.weight === undefined ? indicator : { ...indicator, goalWeight: `${goal.weight}%` };
}

function fieldOf(indicator: Row, field: IndicatorField): string {
  switch (field) {
    case "prior1":
      return indicator.prior?.at(-1) ?? "";
    case "prior2":
      return indicator.prior?.at(-2) ?? "";
    case "weight":
      return indicator.weight === undefined ? "" : String(indicator.weight);
    default:
      return indicator[field] ?? "";
  }
}

function leaves(columns: readonly IndicatorColumn[]): IndicatorColumn[] {
  return columns.flatMap((column) => (column.children ? leaves(column.children) : [column]));
}

function widthOf(column: IndicatorColumn): number {
  return column.children
    ? column.children.reduce((width, child) => width + widthOf(child), 0)
    : (column.columnSpan ?? 1);
}

/** How many columns of the grid the columns of indicators span together. */
export function indicatorWidth(columns: readonly IndicatorColumn[]): number {
  return columns.reduce((width, column) => width + widthOf(column), 0);
}

function headerRows(columns: readonly IndicatorColumn[]): FilledCell[][] {
  const deep = columns.some(({ children }) => children);
  const first = columns.map((column) => ({
    ...sourcedText(column.label),
    columnSpan: widthOf(column),
    ...(deep && !column.children && { rowSpan: 2 }),
  }));
  if (!deep) return [first];
  const second = columns.flatMap(({ children = [] }) =>
    children.map((child) => ({ ...sourcedText(child.label), columnSpan: widthOf(child) })),
  );
  return [first, second];
}

/** What an indicator shows down to a level: indicators that agree in it share the cells of that level. */
function groupKey(indicator: Row, field: IndicatorField): string {
  return LEVELS.slice(0, LEVELS.indexOf(field) + 1)
    .map((level) => fieldOf(indicator, level))
    .join("|");
}

/** How many indicators from here on share a level's cell; 0 when the cell belongs to one above. */
function reach(indicators: readonly Row[], at: number, field: IndicatorField): number {
  const here = indicators[at];
  if (here === undefined) return 0;
  const key = groupKey(here, field);
  const before = indicators[at - 1];
  if (before && groupKey(before, field) === key) return 0;
  const end = indicators.findIndex((other, index) => index > at && groupKey(other, field) !== key);
  return (end === -1 ? indicators.length : end) - at;
}

function indicatorCells(indicators: readonly Row[], at: number, columns: readonly IndicatorColumn[]): FilledCell[] {
  return columns.flatMap((column) => {
    const { field } = column;
    const indicator = indicators[at];
    const text: SourcedText = sourcedText(field && indicator ? fieldOf(indicator, field) : "");
    const columnSpan = widthOf(column);
    if (field === undefined || !LEVELS.includes(field)) return [{ ...text, columnSpan }];
    const rowSpan = reach(indicators, at, field);
    return rowSpan === 0 ? [] : [{ ...text, columnSpan, rowSpan }];
  });
}

/** The grid of indicators in a form: its header, and a row for each indicator of the term in the order of the book. */
export function indicatorRows({ book, project }: Scene, { indicators: columns, term }: FormIndicators): FilledCell[][] {
  const performance = project ? project.performance : book.performance;
  const indicators = (performance?.indicators ?? [])
    .filter((indicator) => term === undefined || (indicator.term ?? "annual") === term)
    .map((indicator) => withGoalWeight(indicator, performance?.goals ?? []));
  const flat = leaves(columns);
  return [...headerRows(columns), ...indicators.map((_, at) => indicatorCells(indicators, at, flat))];
}
