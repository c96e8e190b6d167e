export { commentedDocument } from "./as-understood.ts";
export { commentedCopy } from "./copy.ts";
