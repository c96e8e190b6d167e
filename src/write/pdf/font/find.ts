import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fontNames } from "./names.ts";

/** A family that the typesetter can use, and the file that it was found in. */
export interface FoundFont {
  readonly family: string;
  readonly names: readonly string[];
  readonly path: string;
}

const FONT_FILE = /\.(?:ttf|ttc|otf|otc)$/i;

async function fontFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && FONT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** All fonts below some folders, those of the first folder first. Folders that are not there hold none. */
export async function findFonts(folders: readonly string[]): Promise<FoundFont[]> {
  const found: FoundFont[] = [];
  for (const folder of folders) {
    for (const path of await fontFiles(folder)) {
      for (const font of await fontNames(path)) found.push({ ...font, path });
    }
  }
  return found;
}
