import { fontFolders } from "./directories.ts";
import { findFonts } from "./find.ts";
import { type FontRoles, fontRoles } from "./roles.ts";

export type { FontRoles } from "./roles.ts";

const known = new Map<string, Promise<FontRoles>>();

/**
 * The fonts to set a document in; the folders are searched once in a process.
 * @throws WriteError naming the remedy where there is no Chinese font
 */
export function availableFonts(): Promise<FontRoles> {
  const folders = fontFolders();
  const key = folders.join("\n");
  const roles = known.get(key) ?? findFonts(folders).then(fontRoles);
  known.set(key, roles);
  return roles;
}
