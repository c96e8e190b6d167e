import { fen, type PrintedAmount, parseAmountWithUnit } from "../amount/index.ts";
import {
  type BreakdownLine,
  FACT_DIMENSIONS,
  type Fact,
  type Goal,
  type Indicator,
  type MainTask,
  type Performance,
  type PlannedPurchase,
  type Project,
  type Unit,
  type View,
} from "../book/index.ts";
import { type Concept, DIMENSIONS, type Dimension } from "../concept/index.ts";
import type { Row, Value } from "./column.ts";
import type { ReadRow, RowPlace } from "./read-rows.ts";

/** An entry of the book with the row that states it; `path` is where in the entry the row lies (`breakdown[0]`), "" for all of it. */
export interface Entry<T> {
  readonly value: T;
  readonly places: readonly { readonly path: string; readonly place: RowPlace }[];
}

function entry<T>(value: T, place: RowPlace): Entry<T> {
  return { value, places: [{ path: "", place }] };
}

/** The fields of a row without those that are not the entry's, blank ones left out. */
export function fieldsOf<T>(row: Row, fields: readonly string[]): T {
  return Object.fromEntries(
    fields.flatMap((field): (readonly [string, Value])[] => (row[field] === undefined ? [] : [[field, row[field]]])),
  ) as T;
}

/** The coordinates that a row states. */
export function conceptOf(row: Row, dimensions: readonly Dimension[] = DIMENSIONS): Concept {
  return fieldsOf<Concept>(row, dimensions);
}

/** The printed amount of a row, where it has one. */
export function printedIn(row: Row): PrintedAmount | null {
  return typeof row["printed"] === "string" ? parseAmountWithUnit(row["printed"]) : null;
}

/** The row as a fact of a view; null where its amount is missing. */
export function factEntry({ row, place }: ReadRow, view: View): Entry<Fact> | null {
  const { amount } = row;
  if (typeof amount !== "number") return null;
  const printed = printedIn(row);
  const concept = conceptOf(row, FACT_DIMENSIONS);
  return entry({ view, concept, amount: fen(amount), ...(printed && { printed }) }, place);
}

/** The row as a unit of the department. */
export function unitEntry({ row, place }: ReadRow): Entry<Unit> {
  const scope = row["line"] === "headquarters" ? "headquarters" : "unit";
  return entry({ ...fieldsOf<Unit>(row, ["name", "code", "unitKind"]), scope }, place);
}

/** The rows of one project on the sheets of lines, goals and indicators; of the whole body where there is no code. */
export interface ProjectRows {
  readonly lines: readonly ReadRow[];
  readonly goals: readonly ReadRow[];
  readonly indicators: readonly ReadRow[];
}

function indicatorOf(row: Row, before: Performance | undefined): Indicator {
  const indicator = fieldsOf<Indicator>(row, [
    ...["level1", "level2", "name", "target", "term", "goal", "weight", "basis", "scoring", "evidence"],
  ]);
  const same = before?.indicators.find(
    ({ level1, level2, name }) => level1 === indicator.level1 && level2 === indicator.level2 && name === indicator.name,
  );
  const prior = typeof row["prior"] === "string" ? row["prior"].split("\n") : undefined;
  return { ...indicator, ...(prior && { prior }), ...(same?.results && { results: same.results }) };
}

/** Targets as their rows state them, with the results that the book has of the same indicators; null where there are none. */
export function performanceEntry(
  { goals, indicators }: Pick<ProjectRows, "goals" | "indicators">,
  before: Performance | undefined,
): Entry<Performance> | null {
  if (goals.length + indicators.length === 0) return null;
  const own = goals.filter(({ row }) => row["line"] !== "task");
  const tasks = goals.filter(({ row }) => row["line"] === "task");
  const at = (list: string, rows: readonly ReadRow[]) =>
    rows.map(({ place }, index) => ({ path: `${list}[${index}]`, place }));
  return {
    value: {
      goals: own.map(
        ({ row }): Goal => ({
          ...fieldsOf<Goal>(row, ["text", "name", "weight"]),
          term: row["line"] === "longTerm" ? "longTerm" : "annual",
        }),
      ),
      ...(tasks.length > 0 && {
        tasks: tasks.map(
          ({ row }): MainTask => ({ name: String(row["name"] ?? ""), content: String(row["text"] ?? "") }),
        ),
      }),
      indicators: indicators.map(({ row }) => indicatorOf(row, before)),
    },
    places: [...at("goals", own), ...at("tasks", tasks), ...at("indicators", indicators)],
  };
}

function amountOf(row: Row): number {
  return typeof row["amount"] === "number" ? row["amount"] : 0;
}

/** The breakdown and the purchases of a project as their rows state them. */
export function lineEntries(lines: readonly ReadRow[]): {
  readonly breakdown: readonly Entry<BreakdownLine>[];
  readonly purchases: readonly Entry<PlannedPurchase>[];
} {
  const of = (kind: string) => lines.filter(({ row }) => row["line"] === kind);
  return {
    breakdown: of("breakdown").map(({ row, place }) =>
      entry({ ...fieldsOf<BreakdownLine>(row, ["name", "calculation", "source"]), amount: fen(amountOf(row)) }, place),
    ),
    purchases: of("purchase").map(({ row, place }) =>
      entry(
        { ...fieldsOf<PlannedPurchase>(row, ["name", "quantity", "measureWord"]), amount: fen(amountOf(row)) },
        place,
      ),
    ),
  };
}

/** The row as a project, without its lines and targets. */
export function projectEntry({ row, place }: ReadRow, texts: readonly string[]): Entry<Project> {
  const project = fieldsOf<Project>(row, ["code", "name", "category", "frequency", ...texts]);
  return entry({ ...project, ...(row["withheld"] === "true" && { withheld: true }) }, place);
}
