export { isZip, type ZipRecord, zipDirectory } from "./directory.ts";
export { entryNames, isLeftover, safePath } from "./names.ts";
export { openZip, type ZipFile } from "./open.ts";
export { unpack } from "./unpack.ts";
