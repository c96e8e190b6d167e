import type { Decimal, PrintedAmount } from "../../amount/index.ts";
import type { IndicatorValue } from "../../perform/index.ts";
import type { Line } from "./lines.ts";
import type { Words } from "./words.ts";

/** What a form says in its labelled cells. */
export type FieldId =
  | "projectName"
  | "bodyName"
  | "projectCode"
  | "annualBudget"
  | "wholeBudget"
  | "category"
  | "frequency"
  | "summary"
  | "basis"
  | "implementer"
  | "plan"
  | "period"
  | "allocation"
  | "history"
  | "evaluation"
  | "goal";

export interface FormField {
  readonly id: FieldId;
  readonly label: Words;
  /** Null where the cell is blank. */
  readonly value: Words | null;
}

/** An amount that a form or list states. */
export interface StatedAmount {
  readonly printed: PrintedAmount;
  readonly words: Words;
}

/** One indicator (三级指标) of a performance form. */
export interface Indicator {
  /** 产出, 效益, 满意度, 成本 …, without 指标; "" when it cannot be told. */
  readonly level1: string;
  /** 数量, 质量, 时效 …, without 指标; "" when it cannot be told. */
  readonly level2: string;
  readonly name: Words;
  /** The name without its number and closing punctuation. */
  readonly title: string;
  readonly value: Words | null;
  readonly target: IndicatorValue | null;
  /** Values of earlier years, the oldest first. */
  readonly prior: readonly { readonly words: Words; readonly target: IndicatorValue }[];
  readonly weight: { readonly words: Words; readonly value: Decimal } | null;
  readonly basis: Words | null;
  readonly scoring: Words | null;
  /** Whether it belongs to the long-term or the annual goal; `null` where the form has one set of indicators. */
  readonly period: "long" | "annual" | null;
  /** Which table of the form it stands in, counted by headers. */
  readonly set: number;
  /** False where cells were moved or the level was carried over a moved row. */
  readonly certain: boolean;
}

/** A performance form (绩效目标表): of the whole department or of one project. */
export interface PerformanceForm {
  readonly kind: "department" | "project" | "specialFund";
  readonly title: Words | null;
  /** The project's name; null for a department. */
  readonly name: Words | null;
  /** The budget of the year. */
  readonly budget: StatedAmount | null;
  /** The budget of the project's whole life (实施期, 中期, 项目总预算), where the form states one. */
  readonly wholeBudget: StatedAmount | null;
  readonly fields: readonly FormField[];
  readonly indicators: readonly Indicator[];
  /** Total of the weights that the form declares in a label; null where it does not. */
  readonly declaredWeight: number | null;
  /** Rows below the header of the indicators that could not be read. */
  readonly unreadRows: number;
  /** Everything that stands in the form, in order. */
  readonly lines: readonly Line[];
}
