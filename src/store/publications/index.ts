export * from "./answers.ts";
export * from "./checks.ts";
export * from "./comments.ts";
export * from "./document-state.ts";
export * from "./events.ts";
export * from "./opening-days.ts";
export * from "./publication.ts";
export * from "./stages.ts";
