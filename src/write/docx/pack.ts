import { strToU8 } from "fflate";
import {
  contentTypesXml,
  coreProperties,
  customProperties,
  EMPTY_APP,
  packParts,
  relationshipsXml,
} from "../zip/index.ts";
import { DECLARATION, NAMESPACES, OFFICE } from "./namespaces.ts";
import { fontsXml, footerXml, settingsXml } from "./small-parts.ts";
import { stylesXml } from "./styles-part.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What the footer is called in the properties of the first section; later sections take it over. */
export const FOOTER_REFERENCE = '<w:footerReference w:type="default" r:id="rId1"/>';

/** A picture of a document: the name of its part below `word/`, and what is in it. */
export interface MediaPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The identifier of the relationship of the nth picture. */
export function mediaReference(index: number): string {
  return `rId${index + 5}`;
}

export interface WordFile {
  readonly title: string;
  /** What stands in `w:body`. */
  readonly body: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly media?: readonly MediaPart[];
}

/**
 * Packs a Word file that holds nothing but the document: core properties with the title alone (no author, no date, no
 * program), no theme, no notes, no numbering, parts in a fixed order under one fixed date.
 */
export function packWord({ title, body, properties = [], media = [] }: WordFile): Uint8Array {
  const custom = properties.length > 0;
  const endings = [...new Set(media.map(({ name }) => name.replace(/^.*\./, "")))].sort();
  const types = { png: "image/png", svg: "image/svg+xml" } as Readonly<Record<string, string>>;
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(
      [
        ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
        ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
        ...(custom
          ? [["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"] as const]
          : []),
        ["word/document.xml", `${WORD}.document.main+xml`],
        ["word/fontTable.xml", `${WORD}.fontTable+xml`],
        ["word/footer1.xml", `${WORD}.footer+xml`],
        ["word/settings.xml", `${WORD}.settings+xml`],
        ["word/styles.xml", `${WORD}.styles+xml`],
      ],
      Object.fromEntries(endings.map((ending) => [ending, types[ending] ?? "application/octet-stream"])),
    ),
    "_rels/.rels": relationshipsXml([
      [`${OFFICE}/relationships/officeDocument`, "word/document.xml"],
      ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
      [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
      ...(custom ? [[`${OFFICE}/relationships/custom-properties`, "docProps/custom.xml"] as const] : []),
    ]),
    "docProps/app.xml": EMPTY_APP,
    "docProps/core.xml": coreProperties(title),
    ...(custom ? { "docProps/custom.xml": customProperties(properties) } : {}),
    "word/_rels/document.xml.rels": relationshipsXml([
      [`${OFFICE}/relationships/footer`, "footer1.xml"],
      [`${OFFICE}/relationships/styles`, "styles.xml"],
      [`${OFFICE}/relationships/settings`, "settings.xml"],
      [`${OFFICE}/relationships/fontTable`, "fontTable.xml"],
      ...media.map(({ name }) => [`${OFFICE}/relationships/image`, name] as const),
    ]),
    "word/document.xml": `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/fontTable.xml": fontsXml(),
    "word/footer1.xml": footerXml(),
    "word/settings.xml": settingsXml(),
    "word/styles.xml": stylesXml(),
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const pictures = media.map(({ name, content }) => [`word/${name}`, content] as const);
  return packParts(Object.fromEntries([...packed, ...pictures]));
}
