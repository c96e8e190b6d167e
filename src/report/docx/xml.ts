/** An element of an XML part and where it stands in its text, so that the text can be changed without touching the rest. */
export interface XmlNode {
  readonly name: string;
  /** The start tag: from `start` to `open`. */
  readonly start: number;
  readonly open: number;
  /** The end tag: from `close` to `end`; for an element without one (`<w:p/>`) both are `open`. */
  close: number;
  end: number;
  readonly parent: XmlNode | null;
  readonly children: XmlNode[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?:[^>]*)>|<(\/?)([^\s>/]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The elements of a well-formed part. @throws RangeError where tags do not match */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: "", start: 0, open: 0, close: xml.length, end: xml.length, parent: null, children: [] };
  let around = root;
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, slash, name, empty] = token;
    if (name === undefined) continue;
    const start = token.index;
    const open = start + whole.length;
    if (slash === "/") {
      if (around.name !== name || !around.parent) throw new RangeError(`标签 ${name} 没有配对`);
      around.close = start;
      around.end = open;
      around = around.parent;
      continue;
    }
    const node: XmlNode = { name, start, open, close: open, end: open, parent: around, children: [] };
    around.children.push(node);
    if (empty !== "/") around = node;
  }
  return root;
}

/** The first child of a name. */
export function childNamed(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** The value of an attribute in an element's start tag, as written. */
export function attributeOf(xml: string, node: XmlNode, name: string): string | undefined {
  const tag = xml.slice(node.start, node.open);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2]) : undefined;
}

/** Of an element that says the same in several ways the one that is read. */
export function oneWay(node: XmlNode): XmlNode {
  if (node.name !== "mc:AlternateContent") return node;
  return childNamed(node, "mc:Choice") ?? childNamed(node, "mc:Fallback") ?? node;
}
