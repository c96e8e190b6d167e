import { CUSTOM_PROPERTIES, customProperties } from "../custom-properties.ts";
import { ReadError } from "../error.ts";
import type { ReadLimits } from "../limits.ts";
import { openZip } from "../zip/index.ts";
import { type Element, parsePart } from "./element.ts";

/** The parts of a Word file that are read; what is missing is undefined. */
export interface WordPackage {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  /** Custom document properties by name. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Opens a Word file and parses the parts that hold its text.
 * @throws ReadError for a package without a Word document, damaged parts and passed limits
 */
export function openPackage(bytes: Uint8Array, file: string, limits: ReadLimits): WordPackage {
  const files = new Map(openZip(bytes, file, limits).map((entry) => [entry.name.replace(/^\//, ""), entry]));
  const decoder = new TextDecoder();
  const part = (name: string): Element | undefined => {
    const entry = files.get(name);
    return entry && parsePart(decoder.decode(entry.bytes()), name, file, limits);
  };
  const mainName = [...files.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  const document = mainName === undefined ? undefined : part(mainName);
  if (!document) {
    throw new ReadError(
      file,
      "malformed",
      `“${file}”里没有 Word 文档的正文。请用 Word 或 WPS 打开后另存为 DOCX 再试。`,
    );
  }
  const custom = files.get(CUSTOM_PROPERTIES);
  return {
    document,
    styles: part("word/styles.xml"),
    numbering: part("word/numbering.xml"),
    footnotes: part("word/footnotes.xml"),
    endnotes: part("word/endnotes.xml"),
    properties: custom ? customProperties(custom.bytes(), file, limits) : new Map(),
  };
}
