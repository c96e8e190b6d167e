import type { AmountUnit } from "../amount/index.ts";
import type { Dimension } from "../concept/index.ts";
import type { NumberStyle } from "./number-style.ts";
import type { SectionDeclaration } from "./outline.ts";
import type { Sentence } from "./sentence.ts";
import type { TableDeclaration } from "./table.ts";

/** How a region prints numbers. */
export interface PrintingHabits {
  readonly text: {
    readonly unit: AmountUnit;
    readonly decimals: number;
    /** 91.80 is printed 91.8. */
    readonly trimZeros: boolean;
    /** 1234.5 is printed 1,234.5. */
    readonly grouping?: boolean;
    readonly percentDecimals: number;
  };
  readonly tables: {
    readonly decimals: number;
    readonly grouping: boolean;
    /** What stands in a cell for an amount of zero. */
    readonly zero: "blank" | "printed";
    /** The lines above each table, with {number}, {year}, {body} and {unit}; 单位：{unit} when not given. */
    readonly above?: readonly string[];
  };
}

/** What a region calls the values of a dimension in running text. */
export type Terms = { readonly [D in Dimension]?: Readonly<Record<string, string>> };

/** One of the files in which a region publishes: its name, with {year} and {body}, and the top sections in it. */
export interface FileDeclaration {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly string[];
}

/** A region's layout of a disclosure as plain data: no functions, so that it is also read to understand documents. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly code: string; readonly name: string };
  /** Where a region has several layouts: this one is for the books that have these lists. */
  readonly forBooksWith?: readonly ("duties" | "tasks" | "offices" | "units")[];
  /** With {year}, {body} and {bodyKind} (部门 for a department with its units, 单位 for a single unit). */
  readonly title: string;
  /** The title of the disclosure of a single unit, where it is another. */
  readonly titleOfUnit?: string;
  /** Lines below the title, as on a cover; those that are missing are left out. */
  readonly cover?: readonly Sentence[];
  /** The heading of the contents page; without it there is none. */
  readonly contentsTitle?: string;
  readonly numbering: { readonly sections: readonly NumberStyle[]; readonly tables: NumberStyle };
  readonly outline: readonly SectionDeclaration[];
  readonly tables: readonly TableDeclaration[];
  /** The files of a publication; everything is one file when not given. */
  readonly files?: readonly FileDeclaration[];
  readonly terms: Terms;
  readonly habits: PrintingHabits;
}
