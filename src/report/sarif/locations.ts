import type { Place } from "../../disclosure/index.ts";
import type { Passage } from "../places/index.ts";
import type { SarifLocation } from "./model.ts";

/** The address of a file: relative as given, absolute paths as `file:` addresses. */
export function fileUri(file: string): string {
  const path = file.replaceAll("\\", "/");
  const escaped = path.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  if (path.startsWith("/")) return `file://${escaped}`;
  if (/^[A-Za-z]:\//.test(path)) return `file:///${escaped}`;
  return escaped.includes(":") ? `./${escaped}` : escaped;
}

/** Where in a paged or structured file; text files have lines. */
function logicalLocations({ page, cell }: Place) {
  return [
    ...(page === undefined ? [] : [{ fullyQualifiedName: `第 ${page} 页`, kind: "page" }]),
    ...(cell === undefined ? [] : [{ fullyQualifiedName: cell, kind: "cell" }]),
  ];
}

/** The place of a passage for tools: file, line and columns, page, box and cell; `text` says in words where it is. */
export function sarifLocation({ places: [place], quote }: Passage, text: string): SarifLocation {
  const { file, line, column, page, box, cell } = place;
  const logical = logicalLocations(place);
  const properties = { ...(page !== undefined && { page }), ...(box && { box }), ...(cell !== undefined && { cell }) };
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(file) },
      region: {
        ...(line !== undefined && { startLine: line }),
        ...(line !== undefined &&
          column !== undefined && { startColumn: column, endColumn: column + place.quote.length }),
        snippet: { text: quote },
      },
    },
    ...(logical.length > 0 && { logicalLocations: logical }),
    ...(text !== "" && { message: { text } }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}
