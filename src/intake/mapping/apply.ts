import { type AmountUnit, parseAmount, unitNamed } from "../../amount/index.ts";
import { VIEWS, type ViewDeclaration } from "../../book/index.ts";
import { type Concept, type Dimension, invalidity } from "../../concept/index.ts";
import { type Cell, type Figure, gridOf, placesOf, type Table } from "../../disclosure/index.ts";
import type { TableReading, Understanding } from "../../understand/index.ts";
import type { Candidate } from "../candidates.ts";
import type { SourcedFact } from "../facts.ts";
import { byGrain } from "../grain.ts";
import { columnLabelled, columnPaths, headerRowsOf } from "./header.ts";
import type { Mapping, TableMapping } from "./model.ts";

/** What mappings made of the tables of a document. */
export interface Mapped {
  readonly facts: readonly SourcedFact[];
  /** Labels that a mapping names and its table does not have, in Chinese. */
  readonly gaps: readonly string[];
}

const NO_ROW = /^(?:合计|总计|小计|其中)/;

/** The coordinate that the label of a row names: a code by its dimension, other labels by the mapping. */
function coordinateOf(text: string, { dimension, values = {} }: NonNullable<TableMapping["rows"]>): string | null {
  const label = text.replace(/\s+/g, "");
  const mapped = Object.entries(values).find(([name]) => name.replace(/\s+/g, "") === label)?.[1];
  if (mapped !== undefined) return mapped;
  if (dimension === "functionCode") return /^2\d{2}(\d{2}){0,2}$/.test(label) ? label : null;
  if (dimension === "economicCode") {
    const list = /^3\d{2}(\d{2})?$/.test(label) ? "d" : /^5\d{2}(\d{2})?$/.test(label) ? "g" : null;
    return list && `${list}:${label}`;
  }
  return label === "" || NO_ROW.test(label) || invalidity(dimension, label) !== null ? null : label;
}

function figureOf(cell: Cell, concept: Concept, printed: Candidate["printed"], block: number, file: string): Figure {
  return {
    concept: { ...concept, kind: "level" },
    printed: { type: "amount", ...printed },
    site: { block, row: cell.row, column: cell.column, start: 0, end: cell.text.length },
    places: placesOf(cell, file),
    evidence: {},
  };
}

function unitOf(reading: TableReading, mapping: TableMapping): AmountUnit {
  return reading.unit ?? unitNamed(mapping.unit ?? "") ?? "tenThousandYuan";
}

function applied(table: Table, reading: TableReading, mapping: TableMapping, file: string): Mapped {
  const grid = gridOf(table);
  const headerRows = headerRowsOf(table, reading.headerRows);
  const paths = columnPaths(table, headerRows);
  const gaps: string[] = [];
  const place = (label: string) => {
    const column = columnLabelled(paths, label);
    if (column === null) gaps.push(`“${mapping.title}”里没有“${label}”这一列`);
    return column;
  };
  const rowColumn = mapping.rows ? place(mapping.rows.label) : null;
  const columns = mapping.columns.flatMap(({ label, concept = {} }) => {
    const column = place(label);
    return column === null ? [] : [{ column, concept }];
  });
  const { covers, required }: ViewDeclaration = VIEWS[mapping.view];
  const candidates: Candidate[] = [];
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    const value =
      mapping.rows && rowColumn !== null ? coordinateOf(grid.text(row, rowColumn), mapping.rows) : undefined;
    if (value === null || (mapping.rows && value === undefined)) continue;
    const own: Concept = mapping.rows && value ? { [mapping.rows.dimension]: value } : {};
    for (const { column, concept } of columns) {
      const cell = grid.at(row, column);
      const printed = cell ? parseAmount(cell.text, unitOf(reading, mapping)) : null;
      if (!cell || !printed || cell.row !== row) continue;
      const stated: Concept = { ...mapping.concept, ...own, ...concept };
      const complete = required.every((name: Dimension) => stated[name] !== undefined);
      const figure = figureOf(cell, { ...covers, ...stated }, printed, reading.block, file);
      candidates.push({ figure, concept: stated, complete, printed });
    }
  }
  const facts = byGrain(candidates).leaves.map(
    ({ figure, concept, printed }): SourcedFact => ({
      figure,
      fact: { view: mapping.view, concept, amount: printed.fen },
    }),
  );
  return { facts, gaps };
}

/** The mapping for a table by its title; null where none fits. */
export function mappingFor({ title }: TableReading, { tables }: Mapping): TableMapping | null {
  const bare = (text: string) => text.replace(/\s+/g, "");
  return (title && tables.find((mapping) => bare(title.text).includes(bare(mapping.title)))) || null;
}

/** The facts of the tables that a mapping covers, each at the finest grain that is printed. */
export function mappedFacts(documents: readonly Understanding[], mapping: Mapping): Mapped {
  const all = documents.flatMap(({ disclosure, tables }) =>
    tables.flatMap((reading) => {
      const own = mappingFor(reading, mapping);
      const table = disclosure.blocks[reading.block];
      return own && table?.type === "table" ? [applied(table, reading, own, disclosure.file)] : [];
    }),
  );
  return { facts: all.flatMap(({ facts }) => facts), gaps: all.flatMap(({ gaps }) => gaps) };
}
