export { type WriteOpenDataOptions, writeJson } from "./json.ts";
export { type DataFile, writeDataPackage } from "./package.ts";
