export { type ArchiveFile, isArchive, listArchive } from "./list.ts";
export { type ReadAllOptions, type ReadEntry, readAll } from "./read-all.ts";
