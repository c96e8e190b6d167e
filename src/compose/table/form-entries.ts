import type { Book, BreakdownLine, Goal, MainTask, PlannedPurchase, Project } from "../../book/index.ts";
import { levelOf } from "../../book/index.ts";
import { sourcedText } from "../../disclosure/index.ts";
import type { EntryField, FormEntries } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { amountInCell } from "../print.ts";
import { proseRuns } from "../prose.ts";
import { figureConcept, type Run, textOf } from "../run.ts";
import { atProject, type Scene } from "../scene.ts";
import type { FilledCell } from "./lay-out.ts";

type Entry = BreakdownLine | PlannedPurchase | Goal | MainTask | Project;

/** All that an entry may have. */
type Fields = Partial<BreakdownLine & PlannedPurchase & Omit<Goal, "name"> & MainTask & Project>;

function entriesOf({ book, project }: Scene, { entries, term }: FormEntries): readonly Entry[] {
  const performance = project ? project.performance : book.performance;
  switch (entries) {
    case "breakdown":
      return project?.breakdown ?? [];
    case "purchases":
      return project ? purchasesOf(book, project) : [];
    case "goals":
      return (performance?.goals ?? []).filter((goal) => term === undefined || goal.term === term);
    case "tasks":
      return performance?.tasks ?? [];
    case "projects":
      return shownProjects(book);
  }
}

/** What the project plans to buy, else the lines of the procurement budget that are bought for it. */
function purchasesOf({ procurementItems }: Book, { purchases, name }: Project): readonly Entry[] {
  return purchases ?? procurementItems.filter(({ purpose }) => purpose === name);
}

function projectAmount(scene: Scene, project: Project): Run[] {
  const here = atProject(scene, project);
  const level = levelOf(here.book, here.concept);
  if (level === null) return [];
  const { habits } = scene.format;
  return [{ text: amountInCell(level, { unit: habits.text.unit }, habits), concept: figureConcept(here, "level") }];
}

function fieldRuns(scene: Scene, list: FormEntries["entries"], entry: Entry, field: EntryField): Run[] {
  const of = entry as Fields;
  const { habits, terms } = scene.format;
  switch (field) {
    case "total":
      return of.frequency === "multiYear" ? [] : projectAmount(scene, entry as Project);
    case "own":
    case "higherLevelTransfer":
    case "otherFunds":
      return (of.source ?? "own") === field ? fieldRuns(scene, list, entry, "amount") : [];
    case "amount":
      if (list === "projects") return projectAmount(scene, entry as Project);
      return of.amount === undefined ? [] : [{ text: amountInCell(of.amount, { unit: habits.text.unit }, habits) }];
    case "quantity":
      return [{ text: of.quantity === undefined ? "" : `${of.quantity}${of.measureWord ?? ""}` }];
    case "category":
      return [{ text: terms.nature?.[of.category ?? ""] ?? "" }];
    case "text":
    case "content":
    case "purpose":
      return proseRuns(scene, of[field] ?? "") ?? [];
    default:
      return [{ text: of[field] ?? "" }];
  }
}

/** The rows of a list in a form: its heading, a row for each entry or a blank one, and the label that spans them. */
export function entryRows(scene: Scene, part: FormEntries): FilledCell[][] {
  const { entries: list, label, heading, cells } = part;
  const entries = entriesOf(scene, part);
  const rows: FilledCell[][] = (entries.length > 0 ? entries : [null]).map((entry) =>
    cells.map(({ field, columnSpan }) => ({
      ...textOf(entry === null ? [] : fieldRuns(scene, list, entry, field)),
      ...(columnSpan && { columnSpan }),
    })),
  );
  const head = heading?.map(({ text, columnSpan }) => ({ ...sourcedText(text), ...(columnSpan && { columnSpan }) }));
  const all = head ? [head, ...rows] : rows;
  if (label === undefined) return all;
  const spanning: FilledCell = {
    ...sourcedText(label.text),
    rowSpan: all.length,
    ...(label.columnSpan && { columnSpan: label.columnSpan }),
  };
  return all.map((row, index) => (index === 0 ? [spanning, ...row] : row));
}
