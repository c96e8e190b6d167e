export * from "./apply.ts";
export { isDay, parseWaivers, WaiverFileError } from "./file.ts";
export * from "./waiver.ts";
