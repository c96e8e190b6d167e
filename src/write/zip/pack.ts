import { type Zippable, zipSync } from "fflate";

/**
 * Packs the parts of an office file: `first` (the content types) first, the others by name, all under one fixed date. The
 * same parts give the same bytes, whenever, wherever and in whatever order they were made.
 */
export function packParts(parts: Readonly<Record<string, Uint8Array>>, first = "[Content_Types].xml"): Uint8Array {
  const names = Object.keys(parts)
    .filter((name) => name !== first && !name.endsWith("/"))
    .sort();
  const ordered: Zippable = {};
  for (const name of [first, ...names]) ordered[name] = parts[name] ?? new Uint8Array();
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
