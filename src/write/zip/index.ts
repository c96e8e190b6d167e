export * from "./escape.ts";
export * from "./pack.ts";
export * from "./properties.ts";
