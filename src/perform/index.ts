export * from "./growth.ts";
export * from "./indicator.ts";
export * from "./indicator-compare.ts";
export * from "./monitor.ts";
export * from "./ratios.ts";
export * from "./score/index.ts";
