import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import { type FormPart, type FormRow, type FormTable, type IndicatorColumn, tableConcept } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { textOf } from "../run.ts";
import { atProject, type Scene, under } from "../scene.ts";
import { piecesRuns } from "../sentence.ts";
import { entryRows } from "./form-entries.ts";
import { indicatorRows, indicatorWidth } from "./form-indicators.ts";
import { type FilledCell, laidOut } from "./lay-out.ts";

function rowOf(scene: Scene, { cells }: FormRow): FilledCell[] {
  return cells.map(({ pieces, columnSpan, rowSpan }) => ({
    ...textOf(piecesRuns(scene, pieces) ?? []),
    ...(columnSpan && { columnSpan }),
    ...(rowSpan && { rowSpan }),
  }));
}

function partRows(scene: Scene, part: FormPart): FilledCell[][] {
  if ("cells" in part && !("entries" in part)) return [rowOf(scene, part)];
  return "entries" in part ? entryRows(scene, part) : indicatorRows(scene, part);
}

/** Rows of cells laid out as a table. */
function gridOfRows(rows: readonly (readonly FilledCell[])[], columnCount: number): Table {
  const cells: Cell[] = laidOut(rows, columnCount).map(({ row, column, rowSpan, columnSpan, ...text }) =>
    plainCell(row, column, text.text, { ...text, rowSpan, columnSpan }),
  );
  return { type: "table", columnCount, rowCount: rows.length, cells };
}

function formOf(scene: Scene, form: FormTable): Table {
  return gridOfRows(
    form.parts.flatMap((part) => partRows(scene, part)),
    form.columnCount,
  );
}

/** The indicators of the scene as a table of its own, with its header. */
export function indicatorTable(scene: Scene, columns: readonly IndicatorColumn[]): Table {
  const headerRows = columns.some(({ children }) => children) ? 2 : 1;
  return { ...gridOfRows(indicatorRows(scene, { indicators: columns }), indicatorWidth(columns)), headerRows };
}

/** The forms of a declaration, one for each project with targets, or the one of the department when it has any. */
export function formTables(outer: Scene, form: FormTable): Table[] {
  const scene = under(outer, tableConcept(form));
  if (form.each === undefined) return scene.book.performance || form.always ? [formOf(scene, form)] : [];
  return shownProjects(scene.book)
    .filter(({ performance }) => performance)
    .map((project) => formOf(atProject(scene, project), form));
}
