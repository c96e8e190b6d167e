import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** The parts of a Word file beside its body, as XML without their root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** Packs a Word file from the XML of its body. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(`<?xml version="1.0"?><w:${root} ${W} ${MORE}>${content}</w:${root}>`);
  return zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(parts.styles === undefined ? {} : { "word/styles.xml": part("styles", parts.styles) }),
    ...(parts.numbering === undefined ? {} : { "word/numbering.xml": part("numbering", parts.numbering) }),
    ...(parts.footnotes === undefined ? {} : { "word/footnotes.xml": part("footnotes", parts.footnotes) }),
    ...(parts.endnotes === undefined ? {} : { "word/endnotes.xml": part("endnotes", parts.endnotes) }),
  });
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
}
