export * from "./escape.ts";
export * from "./pack.ts";
export * from "./properties.ts";
export * from "./relationships.ts";
