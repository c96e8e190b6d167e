import type { Project } from "../../book/index.ts";
import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import type { ProjectTargetColumn, ProjectTargetsTable } from "../../format/index.ts";
import { tableConcept } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { atProject, type Scene, under } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";

function leavesOf(columns: readonly ProjectTargetColumn[]): ProjectTargetColumn[] {
  return columns.flatMap((column) => (column.children ? leavesOf(column.children) : [column]));
}

function indicatorsOf({ performance }: Project, level1: string) {
  return performance?.indicators.filter((indicator) => indicator.level1 === level1) ?? [];
}

/** As many rows as the longest kind of indicators in the table has, and at least one. */
function heightOf(project: Project, columns: readonly ProjectTargetColumn[]): number {
  const kinds = columns.flatMap(({ indicator }) => (indicator ? [indicator.level1] : []));
  return Math.max(1, ...kinds.map((level1) => indicatorsOf(project, level1).length));
}

/** The cells of a project: what is said once reaches down over all its rows. */
function projectCells(
  scene: Scene,
  table: ProjectTargetsTable,
  project: Project,
  columns: readonly ProjectTargetColumn[],
  first: number,
): Cell[] {
  const rowSpan = heightOf(project, columns);
  const here = under(atProject(scene, project), tableConcept(table));
  return columns.flatMap(({ field, concept, indicator }, column): Cell[] => {
    if (indicator) {
      const values = indicatorsOf(project, indicator.level1).map((one) => one[indicator.field]);
      return Array.from({ length: rowSpan }, (_, at) => plainCell(first + at, column, values[at] ?? ""));
    }
    if (field) return [plainCell(first, column, project[field], { rowSpan })];
    return [{ ...amountCell(here, table, concept ?? {}, { row: first, column }), rowSpan }];
  });
}

/** The targets of all projects that have any, a block of rows each. */
export function projectTargetsTable(scene: Scene, table: ProjectTargetsTable): Table {
  const header = headerCells(table.columns);
  const columns = leavesOf(table.columns);
  const cells: Cell[] = [...header.cells];
  let row = header.rows;
  for (const project of shownProjects(scene.book)) {
    if (!project.performance) continue;
    cells.push(
      ...projectCells(scene, table, project, columns, row).sort((a, b) => a.row - b.row || a.column - b.column),
    );
    row += heightOf(project, columns);
  }
  return { type: "table", columnCount: columns.length, rowCount: row, headerRows: header.rows, cells };
}
