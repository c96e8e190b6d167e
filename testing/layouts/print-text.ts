import { type PlainDocument, spreadRows } from "./document.ts";

/** The document as a text file: one line a paragraph, tables with tabs, contents with dotted leaders. */
export function printAsText({ pieces }: PlainDocument): string {
  const parts = pieces.map((piece) => {
    if (piece.type === "table") {
      return spreadRows([...piece.header, ...piece.rows])
        .map((row) => row.join("\t"))
        .join("\n");
    }
    if (piece.type === "contents") {
      return ["目录", ...piece.entries.map((entry, at) => `${entry}${".".repeat(12)}${at + 2}`)].join("\n\n");
    }
    return piece.text;
  });
  return `${parts.join("\n\n")}\n`;
}
