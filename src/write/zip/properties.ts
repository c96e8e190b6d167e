import { escapeXml } from "./escape.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
/** Identifies properties that a user of Office could have set. */
const USER_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** `docProps/core.xml` with the title alone: no author, no date. */
export function coreProperties(title: string): string {
  return `${DECLARATION}<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/** `docProps/app.xml` that says nothing of the program. */
export const EMPTY_APP = `${DECLARATION}<Properties xmlns="${PROPERTIES}/extended-properties"/>`;

/** `docProps/custom.xml`: properties by name, in the order given. */
export function customProperties(properties: readonly { readonly name: string; readonly value: string }[]): string {
  const written = properties.map(
    ({ name, value }, index) =>
      `<property fmtid="${USER_PROPERTIES}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${DECLARATION}<Properties xmlns="${PROPERTIES}/custom-properties" \
xmlns:vt="${PROPERTIES}/docPropsVTypes">${written.join("")}</Properties>`;
}
