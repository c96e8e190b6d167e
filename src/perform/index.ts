export * from "./growth.ts";
export * from "./indicator.ts";
export * from "./indicator-compare.ts";
