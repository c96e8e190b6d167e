import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The bytes of all files in a folder and below; links are not followed. */
export function folderBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += folderBytes(path);
    else bytes += lstatSync(path).size;
  }
  return bytes;
}
