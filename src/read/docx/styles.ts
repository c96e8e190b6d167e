import { childOf, type Element, elementsOf, valueOfChild } from "./element.ts";

/** What a paragraph's style says about its part in the document. */
export interface StyleRole {
  /** 0 for the title, 1 to 9 for heading levels; null for running text. */
  readonly level: number | null;
  /** A line of the contents page (TOC 1 …). */
  readonly contents: boolean;
  /** The numbering that the style brings along. */
  readonly numbering: Element | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | null;
  readonly numbering: Element | undefined;
}

const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS = /^(?:toc|目录)\s*\d$/i;
const NO_ROLE: StyleRole = { level: null, contents: false, numbering: undefined };
const DEEPEST_CHAIN = 20;

function outlineOf(properties: Element | undefined): number | null {
  const value = valueOfChild(properties, "w:outlineLvl");
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) + 1 : null;
}

function styleOf(element: Element): Style {
  const properties = childOf(element, "w:pPr");
  return {
    name: valueOfChild(element, "w:name") ?? "",
    basedOn: valueOfChild(element, "w:basedOn"),
    outline: outlineOf(properties),
    numbering: childOf(properties, "w:numPr"),
  };
}

function levelByName(name: string): number | null {
  if (/^(?:title|标题)$/i.test(name)) return 0;
  const number = HEADING.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

/** Finds the role of styles by identifier, through the styles that they are based on. */
export function styleRoles(part: Element | undefined): (id: string | undefined) => StyleRole {
  const styles = new Map<string, Style>();
  for (const element of part ? elementsOf(part) : []) {
    const id = element.attributes["w:styleId"];
    if (element.name === "w:style" && id !== undefined) styles.set(id, styleOf(element));
  }
  return (id) => {
    let role = NO_ROLE;
    let next = id;
    for (let depth = 0; next !== undefined && depth < DEEPEST_CHAIN; depth += 1) {
      const style = styles.get(next);
      if (!style) break;
      role = {
        level: role.level ?? levelByName(style.name) ?? style.outline,
        contents: role.contents || CONTENTS.test(style.name),
        numbering: role.numbering ?? style.numbering,
      };
      next = style.basedOn;
    }
    return role;
  };
}

/** The outline level that a paragraph sets for itself, as a heading level; null when it sets none. */
export function ownLevel(properties: Element | undefined): number | null {
  return outlineOf(properties);
}
