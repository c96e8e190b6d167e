export * from "./amount.ts";
export * from "./count.ts";
export * from "./decimal.ts";
export * from "./fen.ts";
export * from "./interval.ts";
export * from "./percent.ts";
export * from "./ratio.ts";
export * from "./unit.ts";
