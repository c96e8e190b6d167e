export { type WriteDocxOptions, writeDocx } from "./document.ts";
export { type LetterText, writeLetter } from "./letter.ts";
