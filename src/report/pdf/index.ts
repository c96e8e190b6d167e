export { annotatedCopy } from "./copy.ts";
