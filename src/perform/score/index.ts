export { executionRate, executionScore } from "./execution.ts";
export * from "./indicator-score.ts";
export * from "./outcome.ts";
export * from "./rule.ts";
export * from "./total.ts";
