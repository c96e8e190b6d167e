import { childOf, type Element, elementsOf, isOn } from "./element.ts";

/** What does not count: settings, and what tracked changes took away. */
const SKIPPED = /^(?:m:.*Pr|w:rPr|w:del|w:moveFrom)$/;
/** A part that needs no brackets where it stands beside an operator. */
const SIMPLE = /^[\p{L}\p{N}.,%]*$/u;

function linear(element: Element | undefined): string {
  return element === undefined ? "" : elementsOf(element).map(mathText).join("");
}

function part(element: Element, name: string): string {
  const text = linear(childOf(element, name));
  return SIMPLE.test(text) ? text : `(${text})`;
}

function raised(sign: string, text: string): string {
  return text === "" ? "" : sign + text;
}

function character(properties: Element | undefined, name: string, usual: string): string {
  return childOf(properties, name)?.attributes["m:val"] ?? usual;
}

function delimited(element: Element): string {
  const properties = childOf(element, "m:dPr");
  const parts = elementsOf(element).filter(({ name }) => name === "m:e");
  const inside = parts.map(linear).join(character(properties, "m:sepChr", "|"));
  return character(properties, "m:begChr", "(") + inside + character(properties, "m:endChr", ")");
}

/**
 * An equation (`m:oMath`, or an element of one) as one line of text, as it would be typed: fractions with a slash, powers
 * behind ^, roots behind √, brackets where parts of several signs would run together. ECMA-376-1, 22.1.
 */
export function mathText(element: Element): string {
  const { name } = element;
  switch (name) {
    case "m:t":
      return element.children.filter((child) => typeof child === "string").join("");
    case "m:f":
      return `${part(element, "m:num")}/${part(element, "m:den")}`;
    case "m:sSup":
      return part(element, "m:e") + raised("^", part(element, "m:sup"));
    case "m:sSubSup":
      return part(element, "m:e") + part(element, "m:sub") + raised("^", part(element, "m:sup"));
    case "m:rad":
      return `${linear(childOf(element, "m:deg"))}√${part(element, "m:e")}`;
    case "m:d":
      return delimited(element);
    case "m:nary": {
      const sign = character(childOf(element, "m:naryPr"), "m:chr", "∫");
      const bounds = raised("_", part(element, "m:sub")) + raised("^", part(element, "m:sup"));
      return sign + bounds + linear(childOf(element, "m:e"));
    }
    default: {
      const isHidden = name === "m:r" && isOn(childOf(element, "w:rPr"), "w:vanish");
      return isHidden || SKIPPED.test(name) ? "" : linear(element);
    }
  }
}
