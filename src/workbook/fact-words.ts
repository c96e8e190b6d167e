import { printAmount } from "../amount/index.ts";
import { type Book, FACT_DIMENSIONS, type Fact, nameOf, printedCode, VIEWS } from "../book/index.ts";
import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import { DIMENSION_LABELS } from "./labels.ts";

function word(book: Book, dimension: Dimension, value: string): string {
  if (dimension === "functionCode" || dimension === "economicCode") {
    return `${printedCode(value)}${nameOf(book, dimension, value) ?? ""}`;
  }
  if (dimension === "year" && value !== ALL) return `${value}年`;
  return DIMENSION_LABELS[dimension]?.[value] ?? nameOf(book, dimension, value) ?? value;
}

/** What a concept states, in the words of the workbook; totals are left out. */
export function conceptWords(book: Book, concept: Concept): string {
  return FACT_DIMENSIONS.flatMap((dimension) => {
    const value = concept[dimension];
    return value === undefined || value === ALL ? [] : [word(book, dimension, value)];
  }).join(" ");
}

/** A fact in one line: 收入预算：一般公共预算 本年 877.92万元. */
export function factWords(book: Book, { view, concept, amount }: Fact): string {
  const printed = printAmount(amount, { unit: "tenThousandYuan", decimals: 6, trimZeros: true });
  return `${VIEWS[view].name}：${conceptWords(book, concept)} ${printed}万元`;
}
