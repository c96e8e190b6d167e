import { type Block, type Cell, noteSentences, type SourcedText, type Table } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { figuresBySite, type MarkedRun, siteKey } from "./figures-in.ts";
import { placeText } from "./place-text.ts";

const STYLE = `
body { font: 15px/1.6 "Noto Serif SC", "Songti SC", SimSun, serif; margin: 2em; color: #1a1a1a; }
table.blocks { border-collapse: collapse; width: 100%; }
table.blocks > tbody > tr > * { border-top: 1px solid #ddd; padding: 6px 10px; vertical-align: top; text-align: left; }
.place { color: #777; font-size: 12px; white-space: nowrap; font-weight: normal; }
table.grid { border-collapse: collapse; font-size: 13px; }
table.grid td { border: 1px solid #999; padding: 2px 6px; white-space: pre-wrap; }
table.grid tr.uncertain td { background: #fff3d6; }
mark { background: #dcefdc; cursor: help; font-variant-numeric: tabular-nums; }
.level0 { font-size: 22px; } .level1 { font-size: 19px; } .level2 { font-size: 17px; }
.heading { font-weight: bold; }
.note { color: #a33; }
`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function marked(text: string, runs: readonly MarkedRun[] = []): string {
  let html = "";
  let at = 0;
  for (const { start, end, explanation } of runs) {
    html += escaped(text.slice(at, start));
    html += `<mark title="${escaped(explanation)}">${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

type RunsAt = (block: number, row?: number, column?: number) => readonly MarkedRun[] | undefined;

function spans({ rowSpan, columnSpan }: Cell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : "";
  return columnSpan > 1 ? `${rows} colspan="${columnSpan}"` : rows;
}

function tableHtml(table: Table, block: number, runsAt: RunsAt): string {
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    const { row, column, text } = cell;
    const place = placeText(cell);
    const title = place === "" ? "" : ` title="${escaped(place)}"`;
    rows[row]?.push(`<td${spans(cell)}${title}>${marked(text, runsAt(block, row, column))}</td>`);
  }
  const uncertain = new Set(table.uncertainRows);
  const body = rows.map((cells, row) => `<tr${uncertain.has(row) ? ' class="uncertain"' : ""}>${cells.join("")}</tr>`);
  const caption = table.caption ? `<caption>${escaped(table.caption.text)}</caption>` : "";
  return `<table class="grid">${caption}${body.join("\n")}</table>`;
}

function firstText(block: Block): SourcedText | undefined {
  if (block.type === "contents") return block.entries[0];
  return block.type === "table" ? block.cells.find((cell) => cell.origins.length > 0) : block;
}

function contentHtml(block: Block, index: number, runsAt: RunsAt): string {
  switch (block.type) {
    case "heading":
      return `<span class="heading level${block.level}">${marked(block.text, runsAt(index))}</span>`;
    case "paragraph":
      return marked(block.text, runsAt(index));
    case "contents":
      return block.entries.map(({ text }) => escaped(text)).join("<br>");
    case "table":
      return tableHtml(block, index, runsAt);
  }
}

const KINDS = { heading: "标题", paragraph: "段落", contents: "目录", table: "表" } as const;

/**
 * A web page that shows a document as the program understands it: each block beside its place, each figure with its
 * concept and the reasons for it on hovering, uncertain rows coloured. Without scripts and complete in itself.
 */
export function pageOf({ disclosure, figures }: Understanding): string {
  const bySite = figuresBySite(figures);
  const runsAt: RunsAt = (block, row, column) => bySite.get(siteKey(block, row, column));
  const rows = disclosure.blocks.map((block, index) => {
    const text = firstText(block);
    const place = `${KINDS[block.type]}<br>${text ? escaped(placeText(text)) : ""}`;
    return `<tr><th class="place">${place}</th><td>${contentHtml(block, index, runsAt)}</td></tr>`;
  });
  const notes = noteSentences(disclosure.notes ?? []).map((sentence) => `<p class="note">${escaped(sentence)}</p>`);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(disclosure.file)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(disclosure.file)}</h1>
${notes.join("\n")}
<table class="blocks"><tbody>
${rows.join("\n")}
</tbody></table>
</body>
</html>
`;
}
