export * from "./advice.ts";
export * from "./kinds.ts";
export * from "./note-lines.ts";
export * from "./severities.ts";
export * from "./types.ts";
export * from "./waivers.ts";
