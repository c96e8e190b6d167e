import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose content is no text of the page. `rt` is the pronunciation above a character. */
const SILENT = new Set(
  (
    "head title script style template noscript noframes noembed svg math iframe object embed audio video canvas select " +
    "datalist textarea button input del rt rp"
  ).split(" "),
);

const BLOCKS = new Set(
  (
    "html body main article section aside header footer address div p blockquote pre center fieldset form figure " +
    "figcaption details summary dialog hgroup ul ol li dl dt dd dir menu hr legend h1 h2 h3 h4 h5 h6 tr td th tbody"
  ).split(" "),
);

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function styleOf(element: Element): string {
  return (attribute(element, "style") ?? "").toLowerCase().replace(/\s+/g, "");
}

/** Comments as Word saves them: their signs in the text, each of them, and the list of all. */
const COMMENT_CLASS = /(?:^|\s)msocom(?:anchor|txt)(?:\s|$)/i;

/**
 * Whether an element's content is not shown, or is no text of the document: scripts, deleted text, `hidden`, `display:none`,
 * Word's `mso-hide:all` and comments.
 */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName) || attribute(element, "hidden") !== undefined) return true;
  if (COMMENT_CLASS.test(attribute(element, "class") ?? "")) return true;
  const style = styleOf(element);
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|mso-element:comment-list)(?:;|!|$)/.test(style);
}

/** Whether an element begins and ends a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || /(?:^|;)display:(?:block|list-item|flex|grid)(?:;|$)/.test(styleOf(element));
}

/** Whether white space counts inside an element, given whether it counts around it. */
export function preservesSpace(element: Element, around: boolean): boolean {
  const style = /(?:^|;)white-space:([a-z-]+)/.exec(styleOf(element))?.[1];
  if (style) return style.startsWith("pre") || style === "break-spaces";
  return element.tagName === "pre" || around;
}

/** The level of a heading element, 0 for `h1`; `aria-level` goes before the tag. Null for other elements. */
export function headingRank(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag === undefined && attribute(element, "role") !== "heading") return null;
  const aria = /^\d{1,2}$/.exec(attribute(element, "aria-level") ?? "")?.[0];
  return Math.max(1, Number.parseInt(aria ?? tag ?? "2", 10)) - 1;
}

/** Whether a `nav` lists this page's own sections; a site's menu, which leads to other pages, does not. */
export function isContents(element: Element): boolean {
  let inside = 0;
  let outside = 0;
  const pending: Parent[] = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const child of next.childNodes) {
      if (!isElement(child)) continue;
      const href = child.tagName === "a" ? attribute(child, "href") : undefined;
      if (href?.startsWith("#")) inside += 1;
      else if (href !== undefined) outside += 1;
      pending.push(child);
    }
  }
  return outside <= inside;
}
