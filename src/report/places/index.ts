export * from "./excerpt.ts";
export * from "./names.ts";
export * from "./occurrence.ts";
export * from "./passages.ts";
export * from "./spots.ts";
export type { PlacedText } from "./texts.ts";
export * from "./whereabouts.ts";
