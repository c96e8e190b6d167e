export { type WriteDocxOptions, writeDocx } from "./document.ts";
