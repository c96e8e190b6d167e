export * from "./excerpt.ts";
export * from "./passages.ts";
export * from "./spots.ts";
export * from "./whereabouts.ts";
