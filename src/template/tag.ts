import { type Element, element, isElement, type Node } from "./xml/node.ts";

/** A place of the template that is to be filled: a tag in braces or a merge field. */
export interface Tag extends Element {
  readonly tag: {
    /** What stands in it: 支出预算.基本支出, #项目, /项目, 表:收支预算总表. */
    readonly name: string;
    /** A number format (#,##0.00), a unit (元), or both. */
    readonly picture?: string;
    /** Texts that stand before and behind a value that is not blank. */
    readonly before?: string;
    readonly after?: string;
    /** As written, for messages. */
    readonly written: string;
  };
  /** The properties of the run that it stands in. */
  readonly properties: Element | undefined;
  /** Where it stands: 正文 段落 12. */
  readonly place: string;
}

/** The name of the elements that stand for tags while a part is filled; never written. */
export const TAG = "mingzhang-tag";

export function isTag(node: Node): node is Tag {
  return isElement(node) && node.name === TAG;
}

export function tagNode(tag: Tag["tag"], properties: Element | undefined, place: string): Tag {
  return { name: TAG, open: "", children: [], close: "", tag, properties, place };
}

/** A run of text; line breaks become breaks, tabs tabs. */
export function textRun(text: string, properties: Element | undefined): Element {
  const pieces = text.split(/(\n|\t)/).flatMap((piece): Node[] => {
    if (piece === "") return [];
    if (piece === "\n") return [element("w:br")];
    if (piece === "\t") return [element("w:tab")];
    return [textElement(piece)];
  });
  return element("w:r", {}, [...(properties ? [properties] : []), ...pieces]);
}

/** A piece of text in a run, its blanks kept. */
export function textElement(text: string): Element {
  const { open, name, close } = element("w:t", { "xml:space": "preserve" }, [""]);
  return { name, open, close, children: [encodedText(text)] };
}

function encodedText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "");
}

const SPLIT = /^([^|｜]*)(?:[|｜](.*))?$/s;

/** A tag in braces: the name, and behind a bar its format or unit: {支出预算.基本支出|元 #,##0.00}. */
export function tagOf(inner: string, written: string): Tag["tag"] {
  const [, name = "", picture] = SPLIT.exec(inner) ?? [];
  return { name: name.replace(/\s+/g, " ").trim(), ...(picture && { picture: picture.trim() }), written };
}
