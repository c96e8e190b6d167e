import type { TargetTerm } from "../book/index.ts";
import type { Piece } from "./sentence.ts";
import type { TableBase } from "./table.ts";

/** A cell of a form: pieces that are filled in, or a label. A cell whose pieces are missing is blank. */
export interface FormCell {
  readonly pieces: readonly Piece[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A row of a form; the spans of its cells, with those that reach down into it, fill the width of the form. */
export interface FormRow {
  readonly cells: readonly FormCell[];
}

/** The lists of the book of which a form has a row for each entry. */
export type FormList = "breakdown" | "purchases" | "goals" | "tasks" | "projects";

/**
 * What of an entry a cell prints. `own`, `higherLevelTransfer` and `otherFunds` are the amount where the line is paid from
 * that source; `total` is the whole budget of a project, known where the project does not run over several years.
 */
export type EntryField =
  | "name"
  | "amount"
  | "own"
  | "higherLevelTransfer"
  | "otherFunds"
  | "total"
  | "calculation"
  | "quantity"
  | "measureWord"
  | "text"
  | "content"
  | "category"
  | "purpose";

/** A row for each entry of a list; a label on their left may span them all. Without entries there is one blank row. */
export interface FormEntries {
  readonly entries: FormList;
  readonly term?: TargetTerm;
  readonly label?: { readonly text: string; readonly columnSpan?: number };
  readonly heading?: readonly { readonly text: string; readonly columnSpan?: number }[];
  readonly cells: readonly { readonly field: EntryField; readonly columnSpan?: number }[];
}

/**
 * What of an indicator a column prints; `goalWeight` is the weight of the goal that it serves, `prior1` last year's value,
 * `prior2` that of the year before.
 */
export type IndicatorField =
  | "goal"
  | "goalWeight"
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "weight"
  | "basis"
  | "prior1"
  | "prior2"
  | "scoring"
  | "evidence";

/** A column of the grid of indicators; a column with children spans them in the first header row. */
export interface IndicatorColumn {
  readonly label: string;
  readonly field?: IndicatorField;
  readonly columnSpan?: number;
  readonly children?: readonly IndicatorColumn[];
}

/** The grid of indicators of the form's project or of the whole department; equal levels below each other are one cell. */
export interface FormIndicators {
  readonly indicators: readonly IndicatorColumn[];
  readonly term?: TargetTerm;
}

export type FormPart = FormRow | FormEntries | FormIndicators;

/** A form (绩效目标表, 申报表): rows of labels and fields on a grid of equal columns. */
export interface FormTable extends TableBase {
  readonly shape: "form";
  readonly columnCount: number;
  /** A form for each project that is not withheld; else one form for the whole department. */
  readonly each?: "project";
  /** Composed even where the department has no targets, for its other fields. */
  readonly always?: true;
  readonly parts: readonly FormPart[];
}
