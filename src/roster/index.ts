export * from "./compare.ts";
export { dayIn } from "./day.ts";
export * from "./names.ts";
export * from "./published.ts";
export { statisticsTable } from "./statistics.ts";
export { rosterText, rowText, shortcomingText, totalsText } from "./words.ts";
