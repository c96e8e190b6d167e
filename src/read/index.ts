export * from "./error.ts";
export * from "./file.ts";
export * from "./merge-tables.ts";
export * from "./read.ts";
export type { ReadOptions } from "./size-limit.ts";
