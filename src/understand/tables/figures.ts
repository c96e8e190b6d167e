import { type AmountUnit, parseAmount } from "../../amount/index.ts";
import { ALL, type Concept, refine } from "../../concept/index.ts";
import { type Figure, gridOf, placesOf, type Table } from "../../disclosure/index.ts";
import { withoutCollisions } from "../collisions.ts";
import { fillUnsaid } from "../complete.ts";
import type { TableSubject } from "../model.ts";
import type { Setting } from "../setting.ts";
import { withoutGenericMeasure } from "../vocabulary/label.ts";
import { isSomePlan } from "../vocabulary/period.ts";
import type { Segment } from "./columns.ts";
import { type AxisConcept, columnConcept, ofFund, rowConcept } from "./concepts.ts";
import type { Row } from "./rows.ts";

/** The figures of one segment, found by grid row and column. */
export type FigureAt = (row: number, column: number) => Figure | undefined;

export interface TableContext {
  readonly table: Table;
  readonly block: number;
  readonly file: string;
  readonly unit: AmountUnit;
  /** The title in plain text. */
  readonly title: string;
  readonly subject: TableSubject | null;
  /** What the title says. */
  readonly concept: Concept;
  readonly setting: Setting;
}

const SIDES = { income: /收入/, expenditure: /支出/ } as const;

/** The side of a statement that a segment is on, by the labels above it. */
function sideOf(segment: Segment): Concept {
  const words = segment.labels.concat(segment.codes, segment.amounts.slice(0, 1)).flatMap(({ path }) => path);
  if (words.some((word) => SIDES.expenditure.test(word))) return { measure: "expenditure" };
  if (words.some((word) => SIDES.income.test(word))) return { measure: "income" };
  return {};
}

function namesOf(subject: TableSubject | null, segment: Segment): "accounts" | "projects" | "units" {
  if (segment.labels.length === 0 && segment.units.length > 0) return "units";
  if (subject === "projects" || subject === "procurement") return "projects";
  return subject === "generalPublicBudgetByUnit" ? "units" : "accounts";
}

/** What every row says, with what it takes over from the rows that it belongs to. */
function rowConcepts(rows: readonly Row[], segment: Segment, { subject, setting, title }: TableContext): AxisConcept[] {
  const side = sideOf(segment);
  const statement = /收支|收入支出/.test(title);
  const names = namesOf(subject, segment);
  const known: AxisConcept[] = [];
  const splitsByAge = rows.some(({ name }) => CARRIED.test(name));
  let carried = NOT_CARRIED;
  for (const [at, row] of rows.entries()) {
    const parent = row.parent === null ? undefined : known[row.parent];
    const inherited = parent && row.code === null ? { ...side, ...pick(parent.concept) } : side;
    const said = withGrandTotal(rowConcept(row, inherited, names, setting.identity.body), row, statement);
    const above = row.ofWhich ? parent?.concept.fund : undefined;
    const own = { ...said, concept: ofFund(said.concept, above) };
    if (CARRIED.test(row.name)) carried = row.depth ?? 0;
    else if (row.total || (row.depth !== null && row.depth <= carried)) carried = NOT_CARRIED;
    if (carried !== NOT_CARRIED && own.concept.measure === "income") {
      known[at] = { ...own, concept: { ...own.concept, age: "carriedForward" } };
      continue;
    }
    const current = splitsByAge && own.concept.measure === "income" && own.concept.age === undefined;
    known[at] = current && !row.total ? { ...own, concept: { ...own.concept, age: "current" } } : own;
  }
  return known;
}

const CARRIED = /^(?:上年|年初).*(?:结转|结余)/;

/** No line above says that what follows was carried over; otherwise the depth of the line that says so. */
const NOT_CARRIED = 9;

/** 总计 in a statement holds what is carried over too; 合计 above it does not. */
function withGrandTotal(own: AxisConcept, { name, total }: Row, statement: boolean): AxisConcept {
  const { measure } = own.concept;
  if (!statement || !total || !/总计$/.test(name)) return own;
  if (measure === "income") return { ...own, concept: { ...own.concept, age: ALL } };
  return measure === "expenditure" ? { ...own, concept: { ...own.concept, measure: "expenditureTotal" } } : own;
}

function pick({ age, measure }: Concept): Concept {
  return { ...(age === undefined ? {} : { age }), ...(measure === undefined ? {} : { measure }) };
}

/** Whether a part of the row above (其中：…) is named so that nothing about it stays open. */
function isWholePart({ item, origin, fund }: Concept): boolean {
  return item !== undefined || origin !== undefined || fund === "generalPublicBudgetAppropriation";
}

/** Accounts of economic use beside one line 项目支出 that no account divides: they are of basic expenditure. */
function besideProjects(says: readonly AxisConcept[], rows: readonly Row[]): AxisConcept[] {
  const isProjects = (at: number) => says[at]?.concept.nature === "project" && rows[at]?.code === null;
  const byAccount = says.some(({ concept }) => concept.economicCode !== undefined);
  if (!byAccount || !rows.some((_, at) => isProjects(at))) return [...says];
  return says.map((own) => {
    const { economicCode, nature } = own.concept;
    if (economicCode === undefined || nature !== undefined) return own;
    return { ...own, concept: { ...own.concept, nature: "basic" } };
  });
}

/** A fund's column beside one of what the level above transfers of that fund is the body's own money. */
function withOwnMoney<T extends { readonly says: AxisConcept }>(columns: readonly T[]): T[] {
  const transferred = new Set(
    columns.flatMap(({ says: { concept } }) => (concept.origin === "higherLevelTransfer" ? [concept.fund] : [])),
  );
  return columns.map((column) => {
    const { concept } = column.says;
    const own = concept.fund !== undefined && concept.origin === undefined && transferred.has(concept.fund);
    return own ? { ...column, says: { ...column.says, concept: { ...concept, origin: "own" } } } : column;
  });
}

/** Reads the amounts of a segment and says of each what it is about. */
export function figuresOf(context: TableContext, segment: Segment, rows: readonly Row[]): Figure[] {
  const { table, block, file, unit, setting } = context;
  const grid = gridOf(table);
  const unlabelled = segment.amounts.some(({ path }) => path.length === 0);
  const columns = withOwnMoney(
    segment.amounts.map((column) => {
      const { concept, open } = columnConcept(column, setting.identity.year);
      const noStage = setting.concept.stage === "final" && column.path.some(isSomePlan);
      return { column, noStage, says: { concept, open: open || unlabelled } };
    }),
  );
  const says = besideProjects(rowConcepts(rows, segment, context), rows);
  const twin = /收支|收入支出/.test(context.title);
  const together = (row: Concept, column: Concept): Concept => {
    const merged = withoutGenericMeasure(mergeAxes(row, column), context.concept.measure);
    return twin ? merged : withSideOfTitle(merged, context.concept);
  };
  const figures: Figure[] = [];
  for (const [at, row] of rows.entries()) {
    for (const { column, noStage, says: columnSays } of columns) {
      const cell = grid.at(row.index, column.index);
      const printed = cell && parseAmount(cell.text, unit);
      if (!cell || !printed) continue;
      const rowSays = says[at] as AxisConcept;
      const concept = fillUnsaid(
        {
          kind: "level",
          ...setting.concept,
          ...context.concept,
          ...together(rowSays.concept, columnSays.concept),
        },
        rowSays.open || columnSays.open || (row.ofWhich && row.code === null && !isWholePart(rowSays.concept)),
      );
      figures.push({
        concept: noStage ? refine(concept, { stage: undefined }) : concept,
        printed: { type: "amount", ...printed },
        site: { block, row: row.index, column: column.index, start: 0, end: cell.text.length },
        places: placesOf(cell, file),
        evidence: {
          ...(row.code === null ? {} : { functionCode: `科目编码“${row.code}”` }),
          measure: `行“${row.name}”、列“${column.path.join("·")}”`,
        },
      });
    }
  }
  return withoutCollisions(figures);
}

/**
 * A title that names a side (收入表, 支出表) says what all its amounts are: 其他收入 over a column of a table of expenditure
 * is a source of money. In a statement each half says it for itself.
 */
function withSideOfTitle(concept: Concept, title: Concept): Concept {
  const generic = concept.measure === "income" || concept.measure === "expenditure";
  const named = title.measure === "income" || title.measure === "expenditure";
  return generic && named ? { ...concept, measure: title.measure as string } : concept;
}

/** Rows say what a line is; a column's measure only counts where the row names none. */
function mergeAxes(row: Concept, column: Concept): Concept {
  return {
    ...column,
    ...row,
    ...(column.nature ? { nature: column.nature } : {}),
    ...(column.year ? { year: column.year } : {}),
  };
}

/** Finds a figure by its position in the grid. */
export function figureFinder(figures: readonly Figure[]): FigureAt {
  const byPosition = new Map(figures.map((figure) => [`${figure.site.row}:${figure.site.column}`, figure]));
  return (row, column) => byPosition.get(`${row}:${column}`);
}
