import type { Block, Cell, Disclosure, Table } from "../../disclosure/index.ts";
import { alignmentsOf, isBlank, rolesOf, slotRows, writtenHeaderRows } from "../layout/index.ts";
import { escapeHtml, inlineHtml } from "./text.ts";

/** A file that the page offers for download. */
export interface Attachment {
  /** Its name with ending, as the link says it. */
  readonly name: string;
  /** Where the web site will keep it; its name where the site decides. */
  readonly address?: string;
}

const TEXT = "margin:0;text-indent:2em;line-height:1.9;font-size:16px;";
const CELL = "border:1px solid #333;padding:4px 6px;font-size:14px;";
const HEADING_SIZES = [24, 20, 18, 17];

function heading(level: number, html: string): string {
  const size = HEADING_SIZES[Math.min(level, HEADING_SIZES.length - 1)];
  const place = level === 0 ? "text-align:center;" : "";
  return `<p style="${place}margin:16px 0 8px;font-weight:bold;font-size:${size}px;">${html}</p>`;
}

function cellHtml(cell: Cell, table: Table, header: boolean, right: boolean): string {
  const columns = Math.min(cell.columnSpan, table.columnCount - cell.column);
  const rows = Math.min(cell.rowSpan, table.rowCount - cell.row);
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const align = header ? "text-align:center;font-weight:bold;" : right ? "text-align:right;" : "text-align:left;";
  return `<td${spans} style="${CELL}${align}">${inlineHtml(cell, false)}</td>`;
}

function tableHtml(table: Table): string {
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const rows = slotRows(table).map((slots) => {
    const cells = slots.flatMap(({ cell, continued }) =>
      continued ? [] : [cellHtml(cell, table, cell.row < headerRows, alignmentOf(cell) === "right")],
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="border-collapse:collapse;width:100%;margin:8px 0;"><tbody>${rows.join("\n")}</tbody></table>`;
}

function blockHtml(block: Block, unitLine: boolean): string {
  switch (block.type) {
    case "table":
      return tableHtml(block);
    case "contents":
      return block.entries.map((entry) => `<p style="${TEXT}">${inlineHtml(entry, false)}</p>`).join("\n");
    case "heading":
      return isBlank(block) ? "" : heading(block.level, inlineHtml(block, false));
    case "paragraph":
      if (isBlank(block)) return "";
      return `<p style="${unitLine ? "margin:0;text-align:right;font-size:14px;" : TEXT}">${inlineHtml(block, false)}</p>`;
  }
}

/**
 * Writes a disclosure as the body of a page for the editor of a web site: plain paragraphs and tables with inline styles,
 * nothing that such editors take out, and the attachments as links at the end. No marks, no scripts, no classes.
 */
export function writeBodyHtml({ blocks }: Disclosure, attachments: readonly Attachment[] = []): string {
  const roles = rolesOf(blocks);
  const body = blocks
    .map((block, index) => blockHtml(block, roles[index] === "unitLine"))
    .filter((html) => html !== "");
  const links = attachments.map(({ name, address = name }, index) => {
    const link = `<a href="${escapeHtml(encodeURI(address))}">${escapeHtml(name)}</a>`;
    return `<p style="margin:0;line-height:1.9;font-size:16px;">附件${index + 1}：${link}</p>`;
  });
  return `${[...body, ...links].join("\n")}\n`;
}
