import { isTag, type Tag } from "./tag.ts";
import { type Element, isElement, type Node, textOf } from "./xml/node.ts";

/** The name of the loop that a tag begins (#项目) or ends (/项目); null for another tag. */
export function markerOf({ tag }: Tag): { readonly begins: boolean; readonly name: string } | null {
  const [, sign, name = ""] = /^([#＃/／])\s*(.+)$/.exec(tag.name) ?? [];
  return sign === undefined ? null : { begins: sign === "#" || sign === "＃", name };
}

/** The tags in a node, in order. */
export function tagsIn(node: Node): readonly Tag[] {
  if (isTag(node)) return [node];
  return isElement(node) ? node.children.flatMap(tagsIn) : [];
}

/** The tag that is all that a paragraph holds; null for a paragraph with anything else to be seen. */
export function onlyTag(node: Node): Tag | null {
  if (!isElement(node) || node.name !== "w:p") return null;
  const [tag, ...others] = tagsIn(node);
  return tag && others.length === 0 && !showsMore(node) ? tag : null;
}

const SEEN = /^(?:w:drawing|w:pict|w:object|w:fldChar|w:sym)$/;

function showsMore(node: Element): boolean {
  return node.children.some((child) => {
    if (!isElement(child) || isTag(child)) return false;
    if (SEEN.test(child.name)) return true;
    return child.name === "w:t" ? textOf(child).trim() !== "" : showsMore(child);
  });
}

/** A loop among siblings: from the node where it begins to that where it ends. */
export interface Loop {
  readonly name: string;
  readonly end: number;
  /** Whether its markers take up their nodes, so that these are not repeated. */
  readonly bare: boolean;
  readonly opening: Tag;
}

/** The marker that a node as a whole is: a tag between runs, or a paragraph of nothing else. */
function wholeMarker(
  node: Node | undefined,
): { readonly tag: Tag; readonly begins: boolean; readonly name: string } | null {
  if (node === undefined) return null;
  const tag = isTag(node) ? node : onlyTag(node);
  const marker = tag && markerOf(tag);
  return tag && marker ? { tag, ...marker } : null;
}

function bareLoop(nodes: readonly Node[], at: number): Loop | null {
  const first = wholeMarker(nodes[at]);
  if (!first?.begins) return null;
  let depth = 0;
  for (let end = at; end < nodes.length; end += 1) {
    const marker = wholeMarker(nodes[end]);
    if (marker?.name !== first.name) continue;
    depth += marker.begins ? 1 : -1;
    if (depth === 0) return { name: first.name, end, bare: true, opening: first.tag };
  }
  return null;
}

/** A loop over rows: it begins in a cell of one and ends in a cell of the same or of a later one. */
function rowLoop(nodes: readonly Node[], at: number): Loop | null {
  const row = nodes[at];
  if (row === undefined || !isElement(row) || row.name !== "w:tr") return null;
  const first = tagsIn(row).find((tag) => markerOf(tag)?.begins);
  const name = first && markerOf(first)?.name;
  if (!first || name === undefined) return null;
  let depth = 0;
  for (let end = at; end < nodes.length; end += 1) {
    for (const tag of tagsIn(nodes[end] ?? "")) {
      const marker = markerOf(tag);
      if (marker?.name === name) depth += marker.begins ? 1 : -1;
    }
    if (depth === 0) return { name, end, bare: false, opening: first };
  }
  return null;
}

/** Whether a loop over rows lies wholly in one paragraph of one cell, so that it is a loop within that paragraph. */
function staysInside(row: Node, name: string): boolean {
  const balance = (node: Node): number =>
    tagsIn(node).reduce((sum, tag) => {
      const marker = markerOf(tag);
      return marker?.name === name ? sum + (marker.begins ? 1 : -1) : sum;
    }, 0);
  const cells = isElement(row) ? row.children.filter((child) => isElement(child) && child.name === "w:tc") : [];
  return cells.every((cell) => balance(cell) === 0);
}

/** The loop that begins at a place among siblings; null where none begins, or its end is missing. */
export function loopAt(nodes: readonly Node[], at: number): Loop | null {
  const bare = bareLoop(nodes, at);
  if (bare) return bare;
  const rows = rowLoop(nodes, at);
  return rows && !(rows.end === at && staysInside(nodes[at] ?? "", rows.name)) ? rows : null;
}

/** The nodes of a loop over rows without its markers. */
export function withoutMarkers(nodes: readonly Node[], name: string): readonly Node[] {
  let depth = 0;
  const without = (node: Node): readonly Node[] => {
    if (isTag(node)) {
      const marker = markerOf(node);
      if (marker?.name !== name) return [node];
      if (marker.begins) depth += 1;
      const outermost = depth === 1;
      if (!marker.begins) depth -= 1;
      return outermost ? [] : [node];
    }
    return isElement(node) ? [{ ...node, children: node.children.flatMap(without) }] : [node];
  };
  return nodes.flatMap(without);
}
