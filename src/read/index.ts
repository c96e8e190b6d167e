export {
  type ArchiveFile,
  isArchive,
  listArchive,
  type ReadAllOptions,
  type ReadEntry,
  readAll,
} from "./archive/index.ts";
export * from "./error.ts";
export * from "./file.ts";
export { createReadPool, type ReadPool, type ReadPoolOptions } from "./isolate/index.ts";
export { DEFAULT_LIMITS, LIMIT_NAMES, limitHelp, limitsWith, type ReadLimits } from "./limits.ts";
export * from "./merge-tables.ts";
export type { ReadOptions } from "./options.ts";
export { packageParts } from "./package-parts.ts";
export * from "./read.ts";
