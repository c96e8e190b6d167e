import type { Dimension } from "../concept/index.ts";
import type { IndicatorColumn } from "./form.ts";
import type { NumberStyle } from "./number-style.ts";
import type { Piece, Sentence } from "./sentence.ts";

/** Sentences that stand in one paragraph. One that is missing is left out; a paragraph without sentences too. */
export interface ParagraphItem {
  readonly type: "paragraph";
  readonly sentences: readonly Sentence[];
}

/** Paragraphs numbered one after another. Those with nothing to say take no number. */
export interface PointsItem {
  readonly type: "points";
  readonly numbering: NumberStyle;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A numbered paragraph for each member of a dimension that has an amount other than zero. */
export interface EnumerationItem {
  readonly type: "enumeration";
  readonly dimension: Dimension;
  /** Depth in the dimension; the values as the book states them when it is not given. */
  readonly level?: number;
  readonly numbering: NumberStyle;
  readonly sentence: Sentence;
}

/** Prose of the book, by its key. */
export interface ProseItem {
  readonly type: "prose";
  readonly key: string;
}

/** The lists of a book that formats print or count. */
export type BookList = "duties" | "tasks" | "offices" | "units" | "subordinates";

/** The entries of a list of the book, a numbered paragraph each. */
export interface ListItem {
  readonly type: "list";
  readonly of: BookList;
  readonly numbering: NumberStyle;
}

/** A term with its explanation. With a condition it stands only where the book has an amount of the concept. */
export interface GlossaryEntry {
  readonly term: string;
  readonly text: string;
}

/** Terms explained: those of the format, then those of the book, each a numbered paragraph. */
export interface GlossaryItem {
  readonly type: "glossary";
  readonly numbering: NumberStyle;
  readonly entries: readonly GlossaryEntry[];
  /** Whether the terms that the book adds follow. */
  readonly withBookTerms?: true;
}

/** The accounts that the book spends under, each explained in a numbered paragraph; those without an explanation are left out. */
export interface AccountGlossaryItem {
  readonly type: "accountGlossary";
  readonly level: number;
  readonly numbering: NumberStyle;
}

/** A block for each project that is not withheld: a heading, then its content, in which `text` slots speak of it. */
export interface ProjectsItem {
  readonly type: "projects";
  readonly numbering: NumberStyle;
  readonly content: readonly ContentItem[];
}

/** The indicators of the project or department that is spoken of, as a table in the running text. */
export interface IndicatorTableItem {
  readonly type: "indicatorTable";
  readonly columns: readonly IndicatorColumn[];
}

/** These indicators as running text: a paragraph for each second level, 数量指标：…；…。 */
export interface IndicatorLinesItem {
  readonly type: "indicatorLines";
}

/** The tables that are empty, a paragraph each: the title of the table, then the pieces. Without empty tables `otherwise`. */
export interface EmptyTablesItem {
  readonly type: "emptyTables";
  readonly pieces: readonly Piece[];
  readonly otherwise?: readonly Piece[];
}

/** A table of the format, by its id. */
export interface TableItem {
  readonly type: "table";
  readonly table: string;
}

export type ContentItem =
  | ParagraphItem
  | PointsItem
  | EnumerationItem
  | ProseItem
  | ListItem
  | GlossaryItem
  | AccountGlossaryItem
  | ProjectsItem
  | IndicatorTableItem
  | IndicatorLinesItem
  | EmptyTablesItem
  | TableItem;

/** A section of the outline. Numbers are the format's own: they do not move up when a section is left out. */
export interface SectionDeclaration {
  /** Stable over regions where the content is the same. */
  readonly id: string;
  readonly number: number;
  /** With {year}, {body} and {bodyKind}. */
  readonly title: string;
  readonly titleAliases?: readonly string[];
  /** Stands only in the disclosure of a department with its units, or only in that of a single unit. */
  readonly only?: "department" | "unit";
  /** Instead of the style of its depth. */
  readonly numbering?: NumberStyle;
  readonly content?: readonly ContentItem[];
  readonly sections?: readonly SectionDeclaration[];
}
