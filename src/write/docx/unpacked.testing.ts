import { strFromU8, unzipSync } from "fflate";

/** A part of a written Word file as text; "" when there is none. */
export function partOf(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  return bytes ? strFromU8(bytes) : "";
}

/** What stands between the tags of a document's body. */
export function bodyIn(xml: string): string {
  return xml.slice(xml.indexOf("<w:body>") + "<w:body>".length, xml.indexOf("</w:body>"));
}
