import { dirname, posix, resolve } from "node:path";
import { PURE_PATHS, ROOMS, type Room } from "./rooms.ts";

/** A file of the project as the house rules see it: the project's root and the path below `src/`, with `/` between. */
export interface SourceFile {
  readonly root: string;
  /** `check/rules/row-sum.ts`; for a file outside `src/` the rules do not apply. */
  readonly path: string;
}

/** Locates a file in the innermost `src/`; null for a file outside of it. */
export function sourceFile(filename: string): SourceFile | null {
  const plain = filename.replaceAll("\\", "/");
  const at = plain.lastIndexOf("/src/");
  return at < 0 ? null : { root: plain.slice(0, at), path: plain.slice(at + "/src/".length) };
}

/** The file that a relative import names; null for packages, `node:` modules and paths that leave `src/`. */
export function importedFile(importer: string, specifier: string): SourceFile | null {
  return /^\.{1,2}\//.test(specifier) ? sourceFile(resolve(dirname(importer), specifier)) : null;
}

/** The first folder of the path, or `entry` for a file directly under `src/`. It may be no room at all. */
export function folderOf(file: SourceFile): string {
  return file.path.includes("/") ? file.path.slice(0, file.path.indexOf("/")) : "entry";
}

export function isRoom(folder: string): folder is Room {
  return Object.hasOwn(ROOMS, folder);
}

/** Tests and what only tests use stand beside the code but are not shipped. */
export function isTestFile(file: SourceFile): boolean {
  return /\.(test|testing|bench)\.ts$/.test(file.path);
}

/** Whether the file belongs to the pure core. `write/html` covers `write/html.ts` and everything in `write/html/`. */
export function isPure(file: SourceFile): boolean {
  const path = posix.normalize(file.path);
  return PURE_PATHS.some((pure) => path === `${pure}.ts` || path.startsWith(`${pure}/`));
}
