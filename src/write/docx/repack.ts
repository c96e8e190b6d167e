import { strToU8, unzipSync } from "fflate";
import { coreProperties, EMPTY_APP, packParts } from "../zip/index.ts";

/**
 * Packs a Word file anew so that it holds nothing but the document: core properties with the title alone (no author, no
 * date, no program), parts in a fixed order under one fixed date. The same document gives the same bytes.
 */
export function repack(packed: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(packed);
  parts["docProps/core.xml"] = strToU8(coreProperties(title));
  parts["docProps/app.xml"] = strToU8(EMPTY_APP);
  return packParts(parts);
}
