import type { TableBase } from "./table.ts";

/** The lists of a book of which a table has a row for each entry. */
export type RecordList = "procurementItems" | "purchasedServices" | "projects";

/** What of a record a column prints. Accounts and funds are printed by name or by code and name. */
export type RecordField =
  | "unitCode"
  | "unitName"
  | "purpose"
  | "catalogue"
  | "name"
  | "content"
  | "function"
  | "economic"
  | "fund"
  | "age"
  | "quantity"
  | "unitPrice"
  | "measureWord"
  | "amount"
  | "smallAndMedium"
  | "smallAndMicro"
  | "procured"
  | "catalogue1"
  | "catalogue2"
  | "catalogue3"
  | "code"
  | "grounds"
  | "implementer"
  | "period";

/** A node of the header tree of a table of records. */
export interface RecordColumn {
  readonly label: string;
  readonly field?: RecordField;
  /** What the column calls the values of its field, where that differs from the terms of the format. */
  readonly names?: Readonly<Record<string, string>>;
  readonly children?: readonly RecordColumn[];
}

/** A table with a row for each entry of a list (政府采购预算表), and a total row above or below. */
export interface RecordTable extends TableBase {
  readonly shape: "records";
  readonly of: RecordList;
  readonly columns: readonly RecordColumn[];
  readonly total?: { readonly position: "first" | "last"; readonly label: string };
}
