export { type IndicatorCoverage, indicatorCoverage } from "./coverage.ts";
export { formsOf } from "./forms.ts";
export type { Line, RowLine, Slot } from "./lines.ts";
export { linesOf, rowsOfTable } from "./lines.ts";
export * from "./model.ts";
export * from "./self-evaluations.ts";
export { partOf, placesOfWords, type Words, wordsOf } from "./words.ts";
