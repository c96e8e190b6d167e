import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const EMPTY_APP = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

function coreProperties(title: string): string {
  const escaped = title.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title></cp:coreProperties>`;
}

/**
 * Packs a Word file anew so that it holds nothing but the document: core properties with the title alone (no author, no
 * date, no program), parts in a fixed order under one fixed date. The same document gives the same bytes.
 */
export function repack(packed: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(packed);
  parts["docProps/core.xml"] = strToU8(coreProperties(title));
  parts["docProps/app.xml"] = strToU8(EMPTY_APP);
  const first = "[Content_Types].xml";
  const names = Object.keys(parts)
    .filter((name) => name !== first && !name.endsWith("/"))
    .sort();
  const ordered: Zippable = {};
  for (const name of [first, ...names]) ordered[name] = parts[name] ?? new Uint8Array();
  return zipSync(ordered, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
