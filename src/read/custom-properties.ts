import { type Element, elementsOf, parsePart } from "./docx/element.ts";
import type { ReadLimits } from "./limits.ts";

/** Where an office package (.docx, .xlsx) holds the properties that its author named. */
export const CUSTOM_PROPERTIES = "docProps/custom.xml";

function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/**
 * The custom properties of an office package by name.
 * @throws ReadError for malformed XML
 */
export function customProperties(part: Uint8Array, file: string, limits: ReadLimits): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of elementsOf(parsePart(new TextDecoder().decode(part), CUSTOM_PROPERTIES, file, limits))) {
    const { name } = property.attributes;
    if (name !== undefined) properties.set(name, textOf(property));
  }
  return properties;
}
