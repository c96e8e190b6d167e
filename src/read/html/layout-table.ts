import { type Element, isBlock, isElement, isSilent, type Node, type Parent } from "./elements.ts";
import { captionOf, tableRows } from "./table-rows.ts";

function hasTextOutsideTables(parent: Parent): boolean {
  const pending: Node[] = [...parent.childNodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ("value" in node && node.nodeName === "#text" && node.value.trim() !== "") return true;
    if (isElement(node) && node.tagName !== "table" && !isSilent(node)) pending.push(...node.childNodes);
  }
  return false;
}

function contains(parent: Parent, wanted: (element: Element) => boolean): boolean {
  const pending: Node[] = [...parent.childNodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (wanted(node)) return true;
    pending.push(...node.childNodes);
  }
  return false;
}

/**
 * The cells of a table that only arranges the page, or null for a real one: a single cell that holds paragraphs or
 * tables, or cells with nothing but tables in them. Their content, below the caption if there is one, is read as if the
 * table were not there.
 */
export function layoutCells(table: Element): readonly Element[] | null {
  const cells = tableRows(table).flatMap((row) => row.cells);
  const caption = captionOf(table);
  const content = caption ? [caption, ...cells] : cells;
  const [only] = cells;
  if (cells.length === 1 && only)
    return contains(only, (inner) => isBlock(inner) || inner.tagName === "table") ? content : null;
  const nested = cells.some((cell) => contains(cell, (inner) => inner.tagName === "table"));
  return nested && !cells.some(hasTextOutsideTables) ? content : null;
}
