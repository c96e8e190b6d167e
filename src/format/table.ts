import type { AmountUnit } from "../amount/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { FormTable } from "./form.ts";
import type { NumberStyle } from "./number-style.ts";
import type { ProjectTargetsTable } from "./project-targets.ts";
import type { RecordTable } from "./record-table.ts";

/**
 * What a label column prints of its row: code and name; the code cut into 类, 款 and 项; the government economic account
 * that the department account is reported in, whole or cut into 类 and 款; the unit; the code of a row of a body alone; name of the second dimension; texts of a project.
 */
export type ColumnContent =
  | "code"
  | "name"
  | "class"
  | "subclass"
  | "item"
  | "governmentCode"
  | "governmentName"
  | "governmentClass"
  | "governmentSubclass"
  | "secondCode"
  | "secondName"
  | "unitCode"
  | "bodyCode"
  | "unitName"
  | "projectCategory"
  | "projectUnit"
  | "blank";

/** A node of a header tree. A leaf is a column: of amounts (its concept, laid over those above it) or of labels. */
export interface Column {
  readonly label: string;
  /** Other wordings under which documents print the header. */
  readonly aliases?: readonly string[];
  readonly concept?: Concept;
  /** For a label column: what of the row it prints. */
  readonly content?: ColumnContent;
  readonly children?: readonly Column[];
}

/** What all tables declare, whatever their shape. */
export interface TableBase {
  /** The subject of the table, stable over regions: expenditure, basicExpenditure … */
  readonly id: string;
  /** Its number among the format's tables. */
  readonly number: number;
  /** Instead of the style of the format: forms often have no number. */
  readonly numbering?: NumberStyle;
  /** As printed above the table, with {year}, {body} and {bodyKind} (部门 or 单位). */
  readonly title: string;
  /** The title in the disclosure of a single unit, where it is another. */
  readonly titleOfUnit?: string;
  readonly titleAliases?: readonly string[];
  readonly unit: AmountUnit;
  /** Decimals where they differ from those of the format's tables. */
  readonly decimals?: number;
  /** Whether its amounts include what is carried forward from last year (上年结转结余). If not they are of the year alone. */
  readonly includesCarriedForward: boolean;
  /** Laid under the concepts of all columns and lines. */
  readonly concept: Concept;
  /** Choices of the composer that claim nothing. */
  readonly composing?: {
    /** Printed under a table without rows. */
    readonly emptyNote?: string;
    /** Printed under every table of this kind. */
    readonly note?: string;
    /** The lines above the table, instead of those of the format. */
    readonly above?: readonly string[];
  };
}

/** One line of a statement. Without a concept it is a label alone. */
export interface StatementLine {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly concept?: Concept;
}

/** One half of a left/right twin: its lines, and the closing lines that stand level with those of the other half. */
export interface StatementSide {
  readonly heading: string;
  readonly labelHeading: string;
  readonly amountHeading: string;
  /** Columns of amounts, where a side has several, instead of the one under `amountHeading`. */
  readonly columns?: readonly Column[];
  readonly concept: Concept;
  readonly lines: readonly StatementLine[];
  /** Below the lines a numbered line for each member of a dimension that has an amount. */
  readonly members?: { readonly dimension: Dimension; readonly level: number; readonly numbering: NumberStyle };
  readonly closing: readonly StatementLine[];
}

/** Income on the left, expenditure on the right: 收支预算总表, 财政拨款收支总表. */
export interface StatementTable extends TableBase {
  readonly shape: "statement";
  readonly sides: readonly [StatementSide, StatementSide];
}

/** A table whose rows are the members of a dimension, for as many levels as the format shows, with a total row. */
export interface PivotTable extends TableBase {
  readonly shape: "pivot";
  readonly rows: {
    readonly dimension: Extract<Dimension, "functionCode" | "economicCode" | "entity" | "project">;
    /** Depths of the dimension that have rows: 1 类, 2 款, 3 项. */
    readonly levels: readonly number[];
    /** Splits each row of the deepest level by the members of a second dimension; for kinds of units where the book tells them. */
    readonly by?: Extract<Dimension, "project" | "entity" | "unitKind">;
    /** Where the book does not divide the whole by the dimension: the parts that have rows of their own. One that is not divided either is one row. */
    readonly parts?: readonly { readonly name: string; readonly concept: Concept }[];
    readonly total: {
      readonly position: "first" | "last";
      readonly label: string;
      /** The label column that holds the label; that of the names when not given. */
      readonly in?: ColumnContent;
      /** Printed in an empty table too. */
      readonly always?: true;
    };
    /** Rows of the department and of its units above the members (103 部门, 103001 本级), or of the department alone. */
    readonly bodies?: true | "department";
    /** Rows that group the members, each above those that have an amount in it; members in no group come last. */
    readonly groups?: readonly { readonly code: string; readonly name: string; readonly concept: Concept }[];
  };
  readonly columns: readonly Column[];
}

/** A table of one row: “三公”经费支出表. */
export interface SingleTable extends TableBase {
  readonly shape: "single";
  readonly columns: readonly Column[];
}

/** A table with named rows: items of 三公 by fund, carry-overs by kind. Its first column prints the labels. */
export interface LinesTable extends TableBase {
  readonly shape: "lines";
  readonly labelHeading: string;
  readonly columns: readonly Column[];
  readonly lines: readonly StatementLine[];
}

export type TableDeclaration =
  | StatementTable
  | PivotTable
  | SingleTable
  | LinesTable
  | RecordTable
  | ProjectTargetsTable
  | FormTable;
