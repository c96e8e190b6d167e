export * from "./figure.ts";
export * from "./grid.ts";
export * from "./join.ts";
export * from "./model.ts";
export * from "./notes.ts";
export * from "./origins.ts";
export * from "./outline.ts";
export * from "./place.ts";
