export { conceptWords } from "../concept/index.ts";
export * from "./figures.ts";
export { ownFigures } from "./own.ts";
export { canBeOne, describePrinted } from "./printed.ts";
export * from "./texts.ts";
