import { SaxesParser } from "saxes";
import { ReadError } from "../error.ts";
import { beyondLimit, type ReadLimits } from "../limits.ts";

/** An element of an XML part, names with their usual prefix (`w:p`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

function damaged(file: string, part: string): ReadError {
  return new ReadError(
    file,
    "malformed",
    `“${file}”的内容（${part}）已损坏，无法读取。请用 Word 或 WPS 打开后另存为 DOCX 再试。`,
  );
}

/**
 * Parses an XML part of an office package into a tree. A document type is refused: office parts have none, and entities
 * are never resolved.
 * @throws ReadError for malformed XML, a document type, and elements nested too deep
 */
export function parsePart(xml: string, part: string, file: string, limits: ReadLimits): Element {
  const parser = new SaxesParser();
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  parser.on("error", () => {
    throw damaged(file, part);
  });
  parser.on("doctype", () => {
    throw damaged(file, part);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: attributes as Record<string, string>, children: [] };
    (open.at(-1) as OpenElement).children.push(element);
    open.push(element);
    if (open.length > limits.nesting) throw beyondLimit(file, "nesting", limits);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => {
    (open.at(-1) as OpenElement).children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  const element = root.children.find((child) => typeof child !== "string");
  if (element === undefined || typeof element === "string") throw damaged(file, part);
  return element;
}

/** The child elements, in order. */
export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first child of a name, or undefined. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => typeof child !== "string" && child.name === name);
}

/** Of an element that says the same in several ways (`mc:AlternateContent`) the one way to read; others are their own. */
export function oneWay(element: Element): Element {
  if (element.name !== "mc:AlternateContent") return element;
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element;
}

/** The `w:val` of a child, or undefined where there is no such child. */
export function valueOfChild(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** What an on/off child says: `<w:b/>` and `<w:b w:val="1"/>` on, `<w:b w:val="0"/>` off; undefined where it is not there. */
export function onOff(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !/^(?:0|false|off|none)$/.test(child.attributes["w:val"] ?? "1");
}

/** Whether an on/off child is there and on. */
export function isOn(element: Element | undefined, name: string): boolean {
  return onOff(element, name) ?? false;
}
