export { conceptWords } from "./concept-words.ts";
export * from "./figures.ts";
export { canBeOne, describePrinted } from "./printed.ts";
export * from "./texts.ts";
