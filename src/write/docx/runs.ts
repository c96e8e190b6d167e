import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, Tab, TextRun, type XmlComponent } from "docx";
import type { SourcedText } from "../../disclosure/index.ts";
import { type Piece, piecesOf } from "../layout/index.ts";
import type { FigureBookmarks } from "./marks.ts";

function withTabs(text: string): (string | Tab)[] {
  return text
    .split("\t")
    .flatMap((part, i) => (i > 0 ? [new Tab(), part] : [part]))
    .filter((part) => part !== "");
}

function textRuns({ text }: Piece, bold: boolean): TextRun[] {
  const look = bold ? { bold } : {};
  return text.split("\n").map((line, i) => {
    const children = withTabs(line);
    return new TextRun(i > 0 ? { children, break: 1, ...look } : { children, ...look });
  });
}

function pieceElements(piece: Piece, bookmarks: FigureBookmarks | null, bold: boolean): XmlComponent[] {
  const runs = textRuns(piece, bold);
  if (!piece.concept || !bookmarks) return runs;
  const { name, link } = bookmarks.next(piece.concept);
  return [new BookmarkStart(name, link), ...runs, new BookmarkEnd(link)];
}

/** How a paragraph is set, and whether its text is bold. */
export type ParagraphLook = Omit<IParagraphOptions, "children" | "text"> & { readonly bold?: boolean };

/**
 * A paragraph of a text: line ends as breaks, tabs as tabs, marked figures between the ends of a bookmark.
 * Without `bookmarks` no figure is marked.
 */
export function paragraphOf(source: SourcedText, bookmarks: FigureBookmarks | null, look: ParagraphLook): Paragraph {
  const { bold = false, ...options } = look;
  const paragraph = new Paragraph(options);
  for (const piece of piecesOf(source, bookmarks !== null)) {
    for (const element of pieceElements(piece, bookmarks, bold)) paragraph.addChildElement(element);
  }
  return paragraph;
}
