/** An element of an XML part. Its tags are kept as they were written, so that what is not changed is written back the same. */
export interface Element {
  /** With its prefix: `w:p`. */
  readonly name: string;
  /** The start tag, or the whole of an empty element. */
  readonly open: string;
  readonly children: readonly Node[];
  /** The end tag; "" for an empty element. */
  readonly close: string;
}

/** An element, or anything between elements as it is written: text, comments, instructions. */
export type Node = Element | string;

export function isElement(node: Node): node is Element {
  return typeof node !== "string";
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? entity;
    const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Writes a text so that it can stand in an element or an attribute; what XML cannot hold is left out. */
export function encoded(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "");
}

/** The text in an element, entities resolved. */
export function textOf(node: Node): string {
  if (isElement(node)) return node.children.map(textOf).join("");
  if (node.startsWith("<![CDATA[")) return node.slice(9, -3);
  return node.startsWith("<") ? "" : decoded(node);
}

/** The value of an attribute; undefined where there is none. */
export function attributeOf({ open }: Element, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

/** A new element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${encoded(value)}"`);
  if (children.length === 0) return { name, open: `<${name}${written.join("")}/>`, children, close: "" };
  return { name, open: `<${name}${written.join("")}>`, children, close: `</${name}>` };
}

/** The element with other children. An empty one gets an end tag. */
export function withChildren(before: Element, children: readonly Node[]): Element {
  if (before.close !== "" || children.length === 0) return { ...before, children };
  return { ...before, open: before.open.replace(/\s*\/>$/, ">"), children, close: `</${before.name}>` };
}

/** The child elements of a name. */
export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return parent.children.filter((child): child is Element => isElement(child) && child.name === name);
}

/** The first child element of a name. */
export function childNamed(parent: Element, name: string): Element | undefined {
  return childrenNamed(parent, name)[0];
}

/** The part as text. */
export function printNodes(nodes: readonly Node[]): string {
  return nodes.map((node) => (isElement(node) ? node.open + printNodes(node.children) + node.close : node)).join("");
}
