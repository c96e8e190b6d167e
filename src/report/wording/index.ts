export * from "./advice.ts";
export * from "./kinds.ts";
export * from "./types.ts";
