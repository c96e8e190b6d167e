const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The relationships of an office file or of one of its parts, numbered `rId1` …: the type and the target of each. */
export function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

/**
 * `[Content_Types].xml` of an office file.
 * @param types the type of each part that is neither XML nor relationships by its ending alone
 * @param endings types by the ending of the name, beside `rels` and `xml`: `{ png: "image/png" }`
 */
export function contentTypesXml(
  types: readonly (readonly [part: string, type: string])[],
  endings: Readonly<Record<string, string>> = {},
): string {
  const ending = (extension: string, type: string) => `<Default Extension="${extension}" ContentType="${type}"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    ending("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    ending("xml", "application/xml"),
    ...Object.entries(endings).map(([extension, type]) => ending(extension, type)),
    ...types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}
