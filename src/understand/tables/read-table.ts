import type { AmountUnit } from "../../amount/index.ts";
import type { Block, Disclosure, Figure, Table } from "../../disclosure/index.ts";
import type { SumRelation, TableReading } from "../model.ts";
import { plain } from "../plain.ts";
import type { Setting } from "../setting.ts";
import { periodOf } from "../vocabulary/period.ts";
import { columnSums } from "./column-sums.ts";
import { type Column, readColumns, segmentsOf } from "./columns.ts";
import { figureFinder, figuresOf, type TableContext } from "./figures.ts";
import { readHeader } from "./header.ts";
import { amountsOfRows } from "./row-amounts.ts";
import { rowFormulas, rowSums } from "./row-sums.ts";
import { readRows } from "./rows.ts";
import { subjectOf } from "./subject.ts";
import type { TableFrame } from "./title.ts";

export interface TableUnderstanding {
  readonly reading: TableReading;
  readonly relations: readonly SumRelation[];
}

const PERFORMANCE = { subject: "performance", concept: {} } as const;

/** Whether a table without a title that tells is a form of performance targets. */
function hasIndicators({ cells }: Table): boolean {
  return cells.some(({ text }) => plain(text) === "一级指标");
}

const AMOUNT_SUBJECTS_EXCLUDED = new Set(["performance", "purchaseOfServices"]);

/** The unit that most tables of the document name; 万元 where none does. */
export function prevailingUnit(frames: readonly TableFrame[]): AmountUnit {
  const votes = new Map<AmountUnit, number>();
  for (const { unit } of frames) if (unit) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "tenThousandYuan";
}

function readSegments(context: TableContext, columns: readonly Column[], firstDataRow: number) {
  const figures: Figure[] = [];
  const relations: SumRelation[] = [];
  for (const [number, segment] of segmentsOf(columns).entries()) {
    if (segment.amounts.length === 0) continue;
    const rows = readRows(context.table, segment, firstDataRow);
    const found = figuresOf(context, segment, rows);
    const at = figureFinder(found);
    const pattern = `t${context.block}s${number}`;
    const dataRows = rows.map(({ index }) => index);
    figures.push(...found);
    relations.push(...columnSums(pattern, segment.amounts, columns, dataRows, at));
    relations.push(...rowSums(pattern, rowFormulas(rows, amountsOfRows(segment.amounts, at)), segment.amounts, at));
  }
  return { figures, relations };
}

/** Understands one table of a disclosure: its subject, its figures with their concepts, and the sums that it states. */
export function readTable(
  disclosure: Disclosure,
  index: number,
  frame: TableFrame,
  fallbackUnit: AmountUnit,
  setting: Setting,
): TableUnderstanding {
  const blocks: readonly Block[] = disclosure.blocks;
  const table = blocks[index] as Table;
  const title = frame.title === null ? "" : plain(frame.title.text);
  const subject = subjectOf(title) ?? (hasIndicators(table) ? PERFORMANCE : null);
  const header = readHeader(table, frame.preambleRows);
  const columns = readColumns(table, header);
  const excluded = subject !== null && AMOUNT_SUBJECTS_EXCLUDED.has(subject.subject);
  const hasMoney = frame.unit !== null || subject !== null;
  const context: TableContext = {
    table,
    block: index,
    file: disclosure.file,
    unit: frame.unit ?? fallbackUnit,
    title,
    subject: subject?.subject ?? null,
    concept: { ...(subject?.concept ?? {}), ...titlePeriod(title, setting) },
    setting,
  };
  const { figures, relations } =
    excluded || !hasMoney ? { figures: [], relations: [] } : readSegments(context, columns, header.firstDataRow);
  return {
    reading: {
      block: index,
      title: frame.title,
      subject: subject?.subject ?? null,
      unit: frame.unit,
      headerRows: header.firstDataRow,
      figures,
      empty: figures.length === 0 && header.firstDataRow >= table.rowCount - 1,
    },
    relations,
  };
}

function titlePeriod(title: string, setting: Setting) {
  const { year } = periodOf(title, setting.identity.year);
  return year === undefined ? {} : { year };
}
