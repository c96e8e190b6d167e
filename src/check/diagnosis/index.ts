export type { Correction } from "./correction.ts";
export { type Case, type Cause, diagnose } from "./diagnose.ts";
