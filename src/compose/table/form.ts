import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import { type FormPart, type FormRow, type FormTable, tableConcept } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { textOf } from "../run.ts";
import { atProject, type Scene, under } from "../scene.ts";
import { piecesRuns } from "../sentence.ts";
import { entryRows } from "./form-entries.ts";
import { indicatorRows } from "./form-indicators.ts";
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

function formOf(scene: Scene, form: FormTable): Table {
  const rows = form.parts.flatMap((part) => partRows(scene, part));
  const cells: Cell[] = laidOut(rows, form.columnCount).map(({ row, column, rowSpan, columnSpan, ...text }) =>
    plainCell(row, column, text.text, { ...text, rowSpan, columnSpan }),
  );
  return { type: "table", columnCount: form.columnCount, rowCount: rows.length, cells };
}

/** The forms of a declaration, one for each project with targets, or the one of the department when it has any. */
export function formTables(outer: Scene, form: FormTable): Table[] {
  const scene = under(outer, tableConcept(form));
  if (form.each === undefined) return scene.book.performance ? [formOf(scene, form)] : [];
  return shownProjects(scene.book)
    .filter(({ performance }) => performance)
    .map((project) => formOf(atProject(scene, project), form));
}
