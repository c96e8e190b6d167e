import type { AmountUnit } from "../amount/index.ts";
import type { Dimension } from "../concept/index.ts";
import type { Sentence } from "./sentence.ts";
import type { TableDeclaration } from "./table.ts";

/** 第一部分 · 一、 · （一） · 1. · none */
export type NumberStyle = "part" | "chinese" | "bracketed" | "arabic" | "none";

/** Sentences that stand in one paragraph. One that is missing is left out; a paragraph without sentences too. */
export interface ParagraphItem {
  readonly type: "paragraph";
  readonly sentences: readonly Sentence[];
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

/** A table of the format, by its id. */
export interface TableItem {
  readonly type: "table";
  readonly table: string;
}

export type ContentItem = ParagraphItem | EnumerationItem | ProseItem | TableItem;

/** A section of the outline. Numbers are the format's own: they do not move up when a section is left out. */
export interface SectionDeclaration {
  /** Stable over regions where the content is the same. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleAliases?: readonly string[];
  readonly content?: readonly ContentItem[];
  readonly sections?: readonly SectionDeclaration[];
}

/** How a region prints numbers. */
export interface PrintingHabits {
  readonly text: {
    readonly unit: AmountUnit;
    readonly decimals: number;
    /** 91.80 is printed 91.8. */
    readonly trimZeros: boolean;
    readonly percentDecimals: number;
  };
  readonly tables: {
    readonly decimals: number;
    readonly grouping: boolean;
    /** What stands in a cell for an amount of zero. */
    readonly zero: "blank" | "printed";
  };
}

/** What a region calls the values of a dimension in running text. */
export type Terms = { readonly [D in Dimension]?: Readonly<Record<string, string>> };

/** A region's layout of a disclosure as plain data: no functions, so that it is also read to understand documents. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly code: string; readonly name: string };
  /** With {year} and {body}. */
  readonly title: string;
  readonly contentsTitle: string;
  readonly numbering: { readonly sections: readonly NumberStyle[]; readonly tables: NumberStyle };
  readonly outline: readonly SectionDeclaration[];
  readonly tables: readonly TableDeclaration[];
  readonly terms: Terms;
  readonly habits: PrintingHabits;
}
