import { oneWay, type XmlNode } from "./xml.ts";

/** A character of a paragraph's text: where it is written, and in which text element and run. */
export interface Character {
  /** Of the text that it stands for, in UTF-16 units; most have one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The `w:t`; null for a tab or break. */
  readonly element: XmlNode | null;
  readonly run: XmlNode;
}

const SKIPPED = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:rt", "w:txbxContent"]);
const BREAKS: Readonly<Record<string, string>> = { "w:tab": "\t", "w:cr": "\n", "w:br": "\n", "w:noBreakHyphen": "-" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(written: string): string {
  if (!written.startsWith("&")) return written;
  const name = written.slice(1, -1);
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return NAMED[name] ?? "";
}

function inText(xml: string, element: XmlNode, run: XmlNode): Character[] {
  const characters: Character[] = [];
  for (const found of xml.slice(element.open, element.close).matchAll(/&[^;]+;|\r\n|[\s\S]/g)) {
    const start = element.open + found.index;
    const text = found[0] === "\r\n" ? "\n" : decoded(found[0]);
    characters.push({ text, start, end: start + found[0].length, element, run });
  }
  return characters;
}

/** The characters of a paragraph as its reader sees them: no deleted text, no instructions of fields, no text boxes. */
export function charactersOf(xml: string, paragraph: XmlNode): Character[] {
  const characters: Character[] = [];
  const read = (parent: XmlNode, run: XmlNode | null) => {
    for (const node of parent.children) {
      if (SKIPPED.has(node.name)) continue;
      if (node.name === "w:r") read(node, node);
      else if (node.name === "w:t" && run) characters.push(...inText(xml, node, run));
      else if (node.name in BREAKS && run) {
        characters.push({ text: BREAKS[node.name] ?? "", start: node.start, end: node.end, element: null, run });
      } else read(oneWay(node), run);
    }
  };
  read(paragraph, null);
  return characters;
}
