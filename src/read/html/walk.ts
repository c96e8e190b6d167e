import { type Concept, ConceptSyntaxError, parseConcept } from "../../concept/index.ts";
import { characterSources } from "./characters.ts";
import {
  attribute,
  type Element,
  headingRank,
  isBlock,
  isContents,
  isElement,
  isSilent,
  type Node,
  type Parent,
  preservesSpace,
} from "./elements.ts";
import { type BuiltLine, LineBuilder } from "./line-builder.ts";
import type { Page } from "./page.ts";

/** What a line is besides its text: the level of the heading it stands in, and whether Word exported it as contents. */
export interface LineKind {
  readonly rank: number | null;
  readonly contents: boolean;
}

/** Receives what a walk finds, in order. */
export interface Sink {
  readonly line: (line: BuiltLine, kind: LineKind) => void;
  readonly table: (element: Element) => void;
  readonly contents: (element: Element) => void;
  /** Names the place of the line that is about to be received. */
  readonly place: () => string;
}

const BODY: LineKind = { rank: null, contents: false };

function markOf(element: Element, page: Page): Concept | null {
  const identity = attribute(element, "data-concept");
  if (identity === undefined) return null;
  try {
    return parseConcept(identity);
  } catch (error) {
    if (!(error instanceof ConceptSyntaxError)) throw error;
    page.strangeMarks += 1;
    return null;
  }
}

/** Walks the content of an element and hands lines, tables and contents to the sink. */
export function walk(parent: Parent, page: Page, sink: Sink, preserve = false): void {
  const builder = new LineBuilder();
  const endLine = (kind: LineKind) => {
    const line = builder.finish(page.index, sink.place);
    if (line.source.text.trim() !== "") sink.line(line, kind);
  };
  const children = (element: Parent, kind: LineKind, kept: boolean) =>
    page.deeper(() => {
      for (const child of element.childNodes) visit(child, kind, kept);
    });
  const visitBlock = (element: Element, kind: LineKind, kept: boolean) => {
    endLine(kind);
    const rank = headingRank(element) ?? kind.rank;
    const contents = kind.contents || /\bMsoToc[1-9]\b/i.test(attribute(element, "class") ?? "");
    const inner = { rank, contents };
    children(element, inner, preservesSpace(element, kept));
    endLine(inner);
  };
  const visitInline = (element: Element, kind: LineKind, kept: boolean) => {
    const concept = markOf(element, page);
    if (concept) builder.openMark(concept);
    children(element, kind, preservesSpace(element, kept));
    if (concept) builder.closeMark();
  };
  const visit = (node: Node, kind: LineKind, kept: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
      builder.add(node.value, characterSources(node.value, page.html, startOffset, endOffset), kept);
      return;
    }
    if (!isElement(node) || isSilent(node)) return;
    if (node.tagName === "br") builder.lineBreak();
    else if (node.tagName === "table" || node.tagName === "nav") {
      endLine(kind);
      if (node.tagName === "table") sink.table(node);
      else if (isContents(node)) sink.contents(node);
    } else if (isBlock(node) || headingRank(node) !== null) visitBlock(node, kind, kept);
    else visitInline(node, kind, kept);
  };
  children(parent, BODY, "tagName" in parent ? preservesSpace(parent, preserve) : preserve);
  endLine(BODY);
}
