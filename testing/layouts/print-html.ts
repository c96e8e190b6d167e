import { cellOf, type PlainDocument, type Row } from "./document.ts";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function rowOf(row: Row, tag: "th" | "td"): string {
  const cells = row.map(cellOf).map(({ text, across, down }) => {
    const spans = `${across === undefined ? "" : ` colspan="${across}"`}${down === undefined ? "" : ` rowspan="${down}"`}`;
    return `<${tag}${spans}>${escaped(text)}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** The document as a simple web page. */
export function printAsHtml({ name, pieces }: PlainDocument): string {
  const parts = pieces.map((piece) => {
    if (piece.type === "heading") return `<h${piece.level}>${escaped(piece.text)}</h${piece.level}>`;
    if (piece.type === "paragraph") return `<p>${escaped(piece.text)}</p>`;
    if (piece.type === "contents") {
      return ["目录", ...piece.entries].map((entry) => `<p>${escaped(entry)}</p>`).join("\n");
    }
    const rows = [...piece.header.map((row) => rowOf(row, "td")), ...piece.rows.map((row) => rowOf(row, "td"))];
    return `<table>\n${rows.join("\n")}\n</table>`;
  });
  return `<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${escaped(name)}</title></head>\n<body>\n${parts.join("\n")}\n</body>\n</html>\n`;
}
